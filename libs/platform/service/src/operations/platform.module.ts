import type { EventLog } from '#platform/event-log';
import type { Messaging } from '#platform/messaging';
import type { ReadStore } from '#platform/read-store';
import type {
  AccessJournal,
  DevelopmentIssuer,
  PersonVault,
  TokenVerifier,
} from '#platform/security';
import { Module, type DynamicModule, type Provider, type Type } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import type { Logger } from 'pino';
import { ActRunner } from '../acts/act-runner.js';
import { AuthenticationGuard } from '../http/authentication.guard.js';
import { CommandAnswerInterceptor } from '../http/command-answer.interceptor.js';
import { CommandGuard } from '../http/command.guard.js';
import { JournalInterceptor, PurposeGuard } from '../http/personal-read.interceptor.js';
import { RevisionInterceptor } from '../http/revision.interceptor.js';
import { InstitutionKinds } from '../http/institution-kinds.js';
import { KnownOn } from '../http/known-on.js';
import { ThingReader } from '../http/thing-reader.js';
import { ProblemFilter } from '../problems/problem.filter.js';
import * as tokens from '../tokens.js';
import { DevelopmentTokenEndpoint } from './development-token.endpoint.js';
import { HealthEndpoint } from './health.endpoint.js';
import { Metrics } from './metrics.js';
import { SchemasEndpoint } from './schemas.endpoint.js';

/** The parts that a process is made of; they are opened by the app and closed by it. */
export interface Platform {
  readonly log: EventLog;
  readonly store: ReadStore;
  readonly messaging: Messaging;
  readonly vault: PersonVault;
  readonly journal: AccessJournal;
  readonly tokens: TokenVerifier;
  /** Absent in production: then its door does not exist. */
  readonly developmentIssuer?: DevelopmentIssuer;
  readonly clock: tokens.Clock;
  readonly logger: Logger;
}

@Module({})
export class PlatformModule {
  static of(platform: Platform): DynamicModule {
    const values: readonly (readonly [symbol, unknown])[] = [
      [tokens.EVENT_LOG, platform.log],
      [tokens.READ_STORE, platform.store],
      [tokens.MESSAGING, platform.messaging],
      [tokens.PERSON_VAULT, platform.vault],
      [tokens.ACCESS_JOURNAL, platform.journal],
      [tokens.TOKEN_VERIFIER, platform.tokens],
      [tokens.CLOCK, platform.clock],
      [tokens.LOGGER, platform.logger],
      [tokens.DEVELOPMENT_ISSUER, platform.developmentIssuer ?? null],
    ];
    const provided: Provider[] = values.map(([provide, useValue]) => ({ provide, useValue }));
    const controllers: Type[] = [HealthEndpoint, SchemasEndpoint];
    if (platform.developmentIssuer !== undefined) controllers.push(DevelopmentTokenEndpoint);
    return {
      module: PlatformModule,
      global: true,
      imports: [CqrsModule.forRoot()],
      controllers,
      providers: [
        ...provided,
        ActRunner,
        InstitutionKinds,
        KnownOn,
        ThingReader,
        Metrics,
        { provide: APP_GUARD, useClass: AuthenticationGuard },
        { provide: APP_GUARD, useClass: PurposeGuard },
        { provide: APP_GUARD, useClass: CommandGuard },
        { provide: APP_INTERCEPTOR, useClass: CommandAnswerInterceptor },
        { provide: APP_INTERCEPTOR, useClass: RevisionInterceptor },
        { provide: APP_INTERCEPTOR, useClass: JournalInterceptor },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
      exports: [
        ...values.map(([provide]) => provide),
        ActRunner,
        KnownOn,
        ThingReader,
        Metrics,
        CqrsModule,
      ],
    };
  }
}
