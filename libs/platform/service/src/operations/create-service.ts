import type { DynamicModule, Type } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { AuthenticatedRequest } from '../http/request.js';
import { refuseUnfit } from '../http/fit-content.js';
import { strictValidation } from '../http/validation.js';
import { problem, type CommonProblemCode } from '../problems/common-problems.js';
import { problemBody, sendProblem } from '../problems/problem.filter.js';
import { nestLogger } from './logger.js';
import { Metrics } from './metrics.js';
import { serveOpenApi } from './openapi.js';
import { PlatformModule, type Platform } from './platform.module.js';

/** The largest body that a door takes. */
export const BODY_BYTES_MAX = 64 * 1024;
/** How long a request may take to arrive. */
export const REQUEST_TIMEOUT_MS = 30_000;

@Module({})
class ServiceModule {}

/** One HTTP service of a list of contexts on one platform; not yet listening. */
export async function createService(
  contexts: readonly (Type | DynamicModule)[],
  platform: Platform,
  version: string,
): Promise<NestFastifyApplication> {
  const app = await prepareService(contexts, platform);
  serveOpenApi(app, version);
  await app.init();
  return app;
}

/** The same without its documentation, and before its parts are woken. */
export async function prepareService(
  contexts: readonly (Type | DynamicModule)[],
  platform: Platform,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_BYTES_MAX,
    requestTimeout: REQUEST_TIMEOUT_MS,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
    clientErrorHandler: answerBrokenRequest,
    // An address that cannot be read names nothing.
    frameworkErrors: (_error: unknown, _request: unknown, reply: unknown) =>
      sendProblem(reply as FastifyReply, problem('NOT_FOUND'), randomUUID()),
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    { module: ServiceModule, imports: [PlatformModule.of(platform), ...contexts] },
    adapter,
    { logger: nestLogger(platform.logger), abortOnError: false, bodyParser: false },
  );
  // Fastify's own parsers remain: JSON is the only thing that a door reads.
  app.getHttpAdapter().getInstance().removeContentTypeParser('text/plain');
  app.useGlobalPipes(strictValidation());
  watchRequests(app, platform);
  return app;
}

/** Numbers each request, and logs and measures its answer: pattern of the route, never the address with its ids. */
function watchRequests(app: NestFastifyApplication, { logger }: Platform): void {
  const metrics = app.get(Metrics);
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', async (request: unknown) => {
    (request as AuthenticatedRequest).correlationId = randomUUID();
  });
  fastify.addHook('preValidation', async ({ body, query }: { body?: unknown; query?: unknown }) => {
    refuseUnfit(body);
    refuseUnfit(query);
  });
  fastify.addHook('onResponse', async (request, reply) => {
    const { correlationId, actor, routeOptions, method } = request as AuthenticatedRequest;
    const route = routeOptions.url ?? 'none';
    const seconds = reply.elapsedTime / 1000;
    metrics.observe(method, route, reply.statusCode, seconds);
    logger.info(
      {
        correlationId,
        method,
        route,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        ...(actor && { institution: actor.institutionId, user: actor.userId }),
      },
      'answered',
    );
  });
}

const brokenRequests: Readonly<Record<string, CommonProblemCode>> = {
  HPE_HEADER_OVERFLOW: 'HEADERS_TOO_LARGE',
  ERR_HTTP_REQUEST_TIMEOUT: 'REQUEST_TOO_SLOW',
};

/** Answers what never became a request: there is no reply to send it with, so it is written out by hand. */
function answerBrokenRequest(error: { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const broken = problem(brokenRequests[error.code ?? ''] ?? 'REQUEST_MALFORMED');
  const { status } = broken.content;
  const body = problemBody(broken, randomUUID());
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
