import type { CaseId } from '#language/kernel';
import { isPurpose, type AccessJournal } from '#platform/security';
import {
  Inject,
  Injectable,
  type CallHandler,
  type CanActivate,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import { mergeMap, type Observable } from 'rxjs';
import { problem } from '../problems/common-problems.js';
import { ACCESS_JOURNAL, CLOCK, type Clock } from '../tokens.js';
import { PERSONAL_READ, type PersonalRead } from './doors.js';
import type { AuthenticatedRequest } from './request.js';

/** No read of a person's data without a purpose from the closed list. */
@Injectable()
export class PurposeGuard implements CanActivate {
  constructor(@Inject(Reflector) private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (
      this.reflector.get<PersonalRead | undefined>(PERSONAL_READ, context.getHandler()) ===
      undefined
    ) {
      return true;
    }
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    const { purpose } = request.headers;
    if (typeof purpose !== 'string' || !isPurpose(purpose)) throw problem('PURPOSE_MISSING');
    request.purpose = purpose;
    return true;
  }
}

/** Journals what was read before it is handed out: ids, purpose and legal basis, never a value. */
@Injectable()
export class JournalInterceptor implements NestInterceptor {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(ACCESS_JOURNAL) private readonly journal: AccessJournal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const read = this.reflector.get<PersonalRead | undefined>(PERSONAL_READ, context.getHandler());
    if (read === undefined) return next.handle();
    const http = context.switchToHttp();
    const { actor, purpose, params } = http.getRequest<AuthenticatedRequest>();
    http.getResponse<FastifyReply>().header('cache-control', 'no-store');
    return next.handle().pipe(
      mergeMap(async (answer: unknown) => {
        if (actor === undefined || purpose === undefined) throw problem('PURPOSE_MISSING');
        const id = read.idParam && (params as Record<string, string>)[read.idParam];
        const caseId = (answer as { caseId?: CaseId } | null)?.caseId;
        await this.journal.record({
          at: this.clock(),
          actor,
          purpose,
          thing: read.thing,
          ...(id && { thingId: id }),
          ...(caseId && { caseId }),
          sealed: read.thing === 'person',
        });
        return answer;
      }),
    );
  }
}
