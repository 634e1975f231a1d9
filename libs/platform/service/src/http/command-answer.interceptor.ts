import {
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Inject } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';
import type { CommandResult } from '../acts/act-runner.js';
import { COMMAND } from './doors.js';

/** 201 with the place in the log, 200 when there was nothing left to do; both with the ETag. */
@Injectable()
export class CommandAnswerInterceptor implements NestInterceptor<CommandResult, unknown> {
  constructor(@Inject(Reflector) private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler<CommandResult>): Observable<unknown> {
    if (this.reflector.get<boolean | undefined>(COMMAND, context.getHandler()) !== true) {
      return next.handle();
    }
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      map(({ alreadyDone, ...answer }) => {
        reply.status(alreadyDone ? 200 : 201).header('etag', `"${answer.revision}"`);
        return answer;
      }),
    );
  }
}
