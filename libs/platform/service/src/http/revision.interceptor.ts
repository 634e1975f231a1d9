import { BEGINNING, parsePosition } from '#language/kernel';
import type { EventLog } from '#platform/event-log';
import {
  Inject,
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';
import { problem } from '../problems/common-problems.js';
import { EVENT_LOG } from '../tokens.js';
import { COMMAND } from './doors.js';
import type { AuthenticatedRequest } from './request.js';

interface Revised {
  readonly revision?: unknown;
  readonly position?: unknown;
}

/**
 * Puts the revision of a thing that was read into the ETag, for If-Match. A thing is read from its own
 * facts, so whatever position the caller has seen is known; the header says so.
 */
@Injectable()
export class RevisionInterceptor implements NestInterceptor {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(EVENT_LOG) private readonly log: EventLog,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    if (this.reflector.get<boolean | undefined>(COMMAND, context.getHandler()) === true) {
      return next.handle();
    }
    const http = context.switchToHttp();
    const { atLeast } = http.getRequest<AuthenticatedRequest>().query as { atLeast?: unknown };
    const seen = atLeast === undefined ? BEGINNING : parsePosition(String(atLeast));
    if (seen === undefined) throw problem('POSITION_MALFORMED');
    const reply = http.getResponse<FastifyReply>();
    // A place that does not exist yet is not known, whoever asks for it.
    const head = atLeast === undefined ? BEGINNING : await this.log.head();
    const known = seen < head ? seen : head;
    return next.handle().pipe(
      map((answer: unknown) => {
        const { revision, position } = (answer ?? {}) as Revised;
        if (typeof revision !== 'number' || typeof position !== 'string') return answer;
        reply.header('etag', `"${revision}"`);
        reply.header('known-up-to', position > known ? position : known);
        return answer;
      }),
    );
  }
}
