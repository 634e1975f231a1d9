import { describeLegalBasis } from '#language/law';
import { RevisionConflict } from '#platform/event-log';
import { isOutage } from '#platform/messaging';
import { SecurityStoreUnavailable, TokenKeysUnavailable } from '#platform/security';
import {
  Catch,
  HttpException,
  Inject,
  type ArgumentsHost,
  type ExceptionFilter,
} from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Logger } from 'pino';
import type { AuthenticatedRequest } from '../http/request.js';
import { LOGGER } from '../tokens.js';
import { problem, type CommonProblemCode } from './common-problems.js';
import { Problem } from './problem.js';

/** Turns whatever was thrown into one problem document; what is broken is logged by its kind only. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<AuthenticatedRequest>();
    const reply = http.getResponse<FastifyReply>();
    const answer = problemOf(thrown);
    if (answer.content.status === 500) {
      this.logger.error(
        { correlationId: request.correlationId, ...describeFault(thrown) },
        'fault',
      );
    }
    sendProblem(reply, answer, request.correlationId ?? '');
  }
}

export function sendProblem(reply: FastifyReply, answer: Problem, correlationId: string): void {
  const { status, retryAfterSeconds } = answer.content;
  if (status === 401) void reply.header('www-authenticate', 'Bearer');
  if (retryAfterSeconds !== undefined) void reply.header('retry-after', String(retryAfterSeconds));
  void reply
    .status(status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(problemBody(answer, correlationId));
}

/** The problem document itself, as text. */
export function problemBody({ content }: Problem, correlationId: string): string {
  const { status, code, polish, legalBasis, retryAfterSeconds: _, ...rest } = content;
  return JSON.stringify({
    type: `urn:sciezka:problem:${code}`,
    code,
    title: titleOf(code),
    status,
    detail: polish,
    correlationId,
    ...(legalBasis && { legalBasis: legalBasis.map(describeLegalBasis) }),
    ...rest,
  });
}

const titleOf = (code: string) => code.charAt(0) + code.slice(1).toLowerCase().replaceAll('_', ' ');

/** The problem that answers anything thrown on the way. */
export function problemOf(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  if (thrown instanceof RevisionConflict) return problem('CONTENDED');
  const away =
    thrown instanceof SecurityStoreUnavailable ||
    thrown instanceof TokenKeysUnavailable ||
    isOutage(thrown);
  if (away) return problem('UNAVAILABLE');
  const status = thrown instanceof HttpException ? thrown.getStatus() : statusIn(thrown);
  return problem(codesOfStatus[status] ?? 'INTERNAL');
}

const codesOfStatus: Readonly<Record<number, CommonProblemCode>> = {
  400: 'BODY_UNREADABLE',
  401: 'NOT_AUTHENTICATED',
  403: 'ROUTE_CLOSED',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  413: 'BODY_TOO_LARGE',
  414: 'NOT_FOUND',
  415: 'MEDIA_TYPE_UNSUPPORTED',
};

function statusIn(thrown: unknown): number {
  const status = (thrown as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : 500;
}

/** Name, code and places in our own sources. A message may quote a value, so it stays out of the log. */
function describeFault(thrown: unknown) {
  if (!(thrown instanceof Error)) return { fault: typeof thrown };
  const { code } = thrown as { code?: unknown };
  const frames = (thrown.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    fault: thrown.name,
    ...(typeof code === 'string' && { faultCode: code }),
    at: frames.slice(0, 8).map((line) => line.trim()),
  };
}
