import { InstitutionRegistered, type InstitutionKind } from '#language/event-catalogue';
import type { InstitutionId } from '#language/kernel';
import type { EventLog } from '#platform/event-log';
import { AUDIT_OFFICE, REGISTRY, roles, type Account, type Role } from '#platform/security';
import { Inject, Injectable } from '@nestjs/common';
import { streamOf } from '../acts/thing.js';
import { EVENT_LOG } from '../tokens.js';

/** How many institutions are remembered; the kind of a registered one never changes. */
export const KINDS_KEPT_MAX = 10_000;

/** Which roles an account really has: a role belongs to a kind of institution, whatever a token says. */
@Injectable()
export class InstitutionKinds {
  private readonly known = new Map<InstitutionId, InstitutionKind>();

  constructor(@Inject(EVENT_LOG) private readonly log: EventLog) {}

  /** The roles that the staff of the account's institution may have; none where it is not registered. */
  async rolesOf({ institutionId, roles: own }: Account): Promise<readonly Role[]> {
    if (institutionId === REGISTRY || institutionId === AUDIT_OFFICE) {
      return own.filter((role) => roles[role].kinds.length === 0);
    }
    const kind = await this.kindOf(institutionId);
    return kind === undefined ? [] : own.filter((role) => roles[role].kinds.includes(kind));
  }

  private async kindOf(institutionId: InstitutionId): Promise<InstitutionKind | undefined> {
    const remembered = this.known.get(institutionId);
    if (remembered !== undefined) return remembered;
    const [first] = await this.log.read(streamOf('institution', institutionId));
    if (first?.type !== InstitutionRegistered.definition.type) return undefined;
    const { kind } = first.data as { kind: InstitutionKind };
    if (this.known.size < KINDS_KEPT_MAX) this.known.set(institutionId, kind);
    return kind;
  }
}
