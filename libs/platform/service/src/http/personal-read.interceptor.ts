import { isUuid, type CaseId } from '#language/kernel';
import {
  isPurpose,
  type AccessJournal,
  type JournalEntry,
  type ReadOutcome,
} from '#platform/security';
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
import { catchError, mergeMap, type Observable } from 'rxjs';
import { problem } from '../problems/common-problems.js';
import { problemOf } from '../problems/problem.filter.js';
import { ACCESS_JOURNAL, CLOCK, type Clock } from '../tokens.js';
import { PERSONAL_READ, type PersonalRead } from './doors.js';
import type { AuthenticatedRequest } from './request.js';

/** As the journal takes ids: never a row of digits that could be a PESEL. */
const idShape = /^(?!\d{11}$)[a-z0-9-]{1,120}$/;

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
    const request = http.getRequest<AuthenticatedRequest>();
    http.getResponse<FastifyReply>().header('cache-control', 'no-store');
    const record = (answer: unknown, outcome: ReadOutcome) =>
      this.journal.record(this.entry(request, read, answer, outcome));
    return next.handle().pipe(
      mergeMap(async (answer: unknown) => {
        const erased = (answer as { status?: unknown } | null)?.status === 'ERASED';
        await record(answer, read.thing === 'person' && erased ? 'ERASED' : 'SHOWN');
        return answer;
      }),
      catchError(async (error: unknown) => {
        if (problemOf(error).content.status === 404) await record(undefined, 'NOT_FOUND');
        throw error;
      }),
    );
  }

  private entry(
    { actor, purpose, params, query }: AuthenticatedRequest,
    read: PersonalRead,
    answer: unknown,
    outcome: ReadOutcome,
  ): JournalEntry {
    if (actor === undefined || purpose === undefined) throw problem('PURPOSE_MISSING');
    const id = read.idParam && (params as Record<string, string>)[read.idParam];
    const asked = (query as { caseId?: string } | undefined)?.caseId;
    const shown = (answer as { caseId?: string } | null | undefined)?.caseId ?? asked;
    return {
      at: this.clock(),
      actor,
      purpose,
      thing: read.thing,
      // What cannot be an id names nothing that could have been looked for.
      ...(id && idShape.test(id) && { thingId: id }),
      ...(shown && isUuid(shown) && { caseId: shown as CaseId }),
      sealed: read.thing === 'person' && outcome !== 'NOT_FOUND',
      outcome,
    };
  }
}
