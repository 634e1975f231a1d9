import { civilDateOf, parseCivilDate } from '#language/kernel';
import type { PersonVault } from '#platform/security';
import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { canonicalJson, derivedId } from '../acts/content.js';
import { problem } from '../problems/common-problems.js';
import { CLOCK, PERSON_VAULT, type Clock } from '../tokens.js';
import { COMMAND } from './doors.js';
import type { AuthenticatedRequest } from './request.js';

export const IDEMPOTENCY_KEY_LENGTH_MAX = 200;
const keyShape = new RegExp(`^[\\x21-\\x7e]{1,${IDEMPOTENCY_KEY_LENGTH_MAX}}$`);
const etagShape = /^"(\d{1,9})"$/;
const traceparentShape = /^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/;

/** Makes the context of a command: the same key of the same person at the same door is the same command. */
@Injectable()
export class CommandGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(PERSON_VAULT) private readonly vault: PersonVault,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    if (this.reflector.get<boolean | undefined>(COMMAND, context.getHandler()) !== true)
      return true;
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    const { actor } = request;
    if (actor === undefined) throw problem('NOT_AUTHENTICATED');
    const key = request.headers['idempotency-key'];
    if (typeof key !== 'string' || !keyShape.test(key)) throw problem('IDEMPOTENCY_KEY_MISSING');
    // Decoded: another spelling of the same address is the same door.
    const path = decodeURIComponent(request.url.split('?')[0] ?? '');
    const commandId = derivedId(actor.institutionId, actor.userId, request.method, path, key);
    const expectedRevision = revisionIn(request.headers['if-match']);
    const traceparent = request.headers['traceparent'];
    const traced = typeof traceparent === 'string' && traceparentShape.test(traceparent);
    request.command = {
      commandId,
      contentHmac: this.vault.contentHmac(canonicalJson(request.body ?? {})),
      actor,
      occurredOn: statedDay(request.body) ?? civilDateOf(this.clock()),
      correlationId: request.correlationId ?? commandId,
      ...(expectedRevision !== undefined && { expectedRevision }),
      ...(traced && { traceparent }),
    };
    return true;
  }
}

/** The day that the body states. A malformed one is answered by the form, not here. */
function statedDay(body: unknown) {
  const stated = (body as { occurredOn?: unknown } | null | undefined)?.occurredOn;
  return typeof stated === 'string' ? parseCivilDate(stated) : undefined;
}

function revisionIn(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const revision = etagShape.exec(header)?.[1];
  if (revision === undefined) throw problem('IF_MATCH_MALFORMED');
  return Number(revision);
}
