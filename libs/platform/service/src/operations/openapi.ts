import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { ProblemAnswer } from '../http/problem.answer.js';

/** The OpenAPI document, built from the doc comments of doors, bodies and answers: /openapi.json, readable at /docs. */
export function serveOpenApi(app: INestApplication, version: string): void {
  const description = [
    'Wspólna ścieżka klienta między PUP, OPS, CIS, KIS i OWES.',
    'Every act is a POST with an Idempotency-Key and is answered with its place in the log.',
    'Every problem is an application/problem+json with a stable code and a Polish sentence.',
  ].join(' ');
  const config = new DocumentBuilder()
    .setTitle('Ścieżka')
    .setDescription(description)
    .setVersion(version)
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' })
    .build();
  SwaggerModule.setup(
    'docs',
    app,
    () => SwaggerModule.createDocument(app, config, { extraModels: [ProblemAnswer] }),
    {
      jsonDocumentUrl: 'openapi.json',
      customSiteTitle: 'Ścieżka: opis interfejsu',
    },
  );
}
