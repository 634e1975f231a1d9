import { definitionOf } from '#language/event-catalogue';
import { civilDate, positionOf, type InstitutionId, type UserId } from '#language/kernel';
import type { PathFact } from './case-path.js';

export const ops = 'ops-zbaszynek' as InstitutionId;
export const swiebodzin = 'cis-swiebodzin' as InstitutionId;
export const zielonaGora = 'cis-zielona-gora' as InstitutionId;
export const caseId = '9a7b6c5d-1e2f-5a3b-8c4d-6e7f8a9b0c1d';
export const first = 'referral-7d6c5b4a-3f2e-5d1c-8b0a-9f8e7d6c5b4a';
export const second = 'referral-7d6c5b4a-3f2e-5d1c-8b0a-9f8e7d6c5b4b';

interface Given {
  readonly stream?: string;
  readonly by?: InstitutionId;
  readonly on?: string;
  readonly at?: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** The fact of a type at a place in the log, with the catalogue's example as its body unless told otherwise. */
export function pathFact(number: number, type: string, given: Given = {}): PathFact {
  const { stream = `case-${caseId}`, by = ops, on = '2026-06-15', at } = given;
  const definition = definitionOf(type);
  return {
    eventId: `0b1f7f0e-6a53-5f0c-9a67-${String(number).padStart(12, '0')}`,
    type,
    version: definition.version,
    position: positionOf(number),
    stream,
    revision: 0,
    occurredOn: civilDate(on),
    recordedAt: at ?? `${on}T10:00:00.000Z`,
    actor: { userId: `${by}-worker` as UserId, role: 'OPS_SOCIAL_WORKER', institutionId: by },
    legalBasis: definition.legalBasis,
    data: { ...(definition.example as object), ...given.data },
    sealedFor: {},
    causedBySystem: false,
  };
}

/** A referral that was rejected by one centre and issued to another: two parties that may not see each other's. */
export const forwarded: readonly PathFact[] = [
  pathFact(1, 'CaseOpened'),
  pathFact(2, 'ReferralDrafted', { stream: first, on: '2026-06-26' }),
  pathFact(3, 'ReferralIssued', { stream: first, on: '2026-06-26' }),
  pathFact(4, 'ReferralDelivered', { stream: first, on: '2026-06-26' }),
  pathFact(5, 'ReferralRejected', { stream: first, by: swiebodzin, on: '2026-07-06' }),
  pathFact(6, 'ReferralForwarded', { stream: first, on: '2026-07-08' }),
  pathFact(7, 'ReferralIssued', {
    stream: second,
    on: '2026-07-08',
    data: { receiver: zielonaGora, supersedes: first.slice('referral-'.length) },
  }),
  pathFact(8, 'ReferralDelivered', {
    stream: second,
    on: '2026-07-08',
    data: { receiver: zielonaGora },
  }),
  pathFact(9, 'ReferralAccepted', { stream: second, by: zielonaGora, on: '2026-07-13' }),
];

export const names = new Map([
  [ops, { name: 'Ośrodek Pomocy Społecznej w Zbąszynku', kind: 'OPS' as const }],
  [swiebodzin, { name: 'CIS Świebodzin', kind: 'CIS' as const }],
  [zielonaGora, { name: 'CIS Zielona Góra', kind: 'CIS' as const }],
]);
