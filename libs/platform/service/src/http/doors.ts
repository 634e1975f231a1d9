import type { Thing } from '#language/event-catalogue';
import type { Permission } from '#platform/security';
import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiQuery, ApiResponse, ApiSecurity } from '@nestjs/swagger';

export const PERMISSION = 'sciezka:permission';
export const COMMAND = 'sciezka:command';
export const PERSONAL_READ = 'sciezka:personal-read';

/** Opens a route to one permission. A route that says nothing stays shut. */
export const Allow = (permission: Permission) => SetMetadata(PERMISSION, permission);

const problems = (...statuses: readonly number[]) =>
  statuses.map((status) =>
    ApiResponse({
      status,
      description: PROBLEM_DESCRIPTIONS[status] ?? 'Problem (RFC 9457)',
      content: {
        'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemAnswer' } },
      },
    }),
  );

const PROBLEM_DESCRIPTIONS: Readonly<Record<number, string>> = {
  400: 'Form: unknown, missing or malformed fields, key, purpose, cursor or position',
  401: 'No valid access token',
  403: 'Known to you, but not yours to do',
  404: 'Missing, or not yours to know: the same answer',
  409: 'Illegal step (with the acts that are allowed now), or the key was used with other content',
  412: 'Somebody changed it since it was read',
  413: 'Body over the limit',
  422: 'Content that cannot be, with the rule it breaks',
  503: 'The database is away; try again after Retry-After seconds',
};

/** A door of an act: needs the permission, an Idempotency-Key, and answers as every act answers. */
export const ActDoor = (permission: Permission) =>
  applyDecorators(
    Allow(permission),
    SetMetadata(COMMAND, true),
    ApiBearerAuth(),
    ApiHeader({
      name: 'Idempotency-Key',
      required: true,
      description:
        'Chosen by the caller; a repeat with it answers the same and records nothing new',
      schema: { type: 'string', minLength: 1, maxLength: 200 },
    }),
    ApiHeader({
      name: 'If-Match',
      required: false,
      description: 'The ETag that was read; refused with 412 when it is stale',
      schema: { type: 'string' },
    }),
    ...problems(400, 401, 403, 404, 409, 412, 413, 422, 503),
  );

/** How a read about persons is opened: it names a purpose and is journalled under the thing it reads. */
export interface PersonalRead {
  readonly thing: Thing | 'worklist' | 'path' | 'person' | 'audit';
  /** The route parameter with the id; none for lists. */
  readonly idParam?: string;
}

export const PersonalReadDoor = (permission: Permission, read: PersonalRead) =>
  applyDecorators(
    Allow(permission),
    SetMetadata(PERSONAL_READ, read),
    ApiBearerAuth(),
    ApiHeader({
      name: 'Purpose',
      required: true,
      description: 'Why the person’s data are read; the read is journalled with it',
      schema: {
        type: 'string',
        enum: ['SERVICE', 'ASSESSMENT', 'SUPERVISION', 'AUDIT', 'SUBJECT_REQUEST'],
      },
    }),
    ...(read.idParam === undefined ? [] : [AtLeast()]),
    ...problems(400, 401, 403, 404, 503),
  );

/** A read of the directory: public facts of institutions, for anybody who is signed in. */
export const DirectoryDoor = (permission: Permission) =>
  applyDecorators(Allow(permission), ApiBearerAuth(), ...problems(400, 401, 403, 404, 503));

/** Open to everybody: health, schemas, documentation. */
export const PublicDoor = () => applyDecorators(Allow('public'), ApiSecurity({}));

export const AtLeast = () =>
  ApiQuery({
    name: 'atLeast',
    required: false,
    description:
      'A position that a command answered: waits up to two seconds for the view to know it',
    schema: { type: 'string', pattern: '^\\d{20}$' },
  });
