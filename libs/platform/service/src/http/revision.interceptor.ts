import { parsePosition } from '#language/kernel';
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
  constructor(@Inject(Reflector) private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (this.reflector.get<boolean | undefined>(COMMAND, context.getHandler()) === true) {
      return next.handle();
    }
    const http = context.switchToHttp();
    const { atLeast } = http.getRequest<AuthenticatedRequest>().query as { atLeast?: unknown };
    const seen = atLeast === undefined ? '' : parsePosition(String(atLeast));
    if (seen === undefined) throw problem('POSITION_MALFORMED');
    const reply = http.getResponse<FastifyReply>();
    return next.handle().pipe(
      map((answer: unknown) => {
        const { revision, position } = (answer ?? {}) as Revised;
        if (typeof revision !== 'number' || typeof position !== 'string') return answer;
        reply.header('etag', `"${revision}"`);
        reply.header('known-up-to', position > seen ? position : seen);
        return answer;
      }),
    );
  }
}
