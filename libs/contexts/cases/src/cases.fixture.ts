import {
  ApplicationSubmitted,
  CaseClosed,
  CaseOpened,
  CaseReopened,
  ClientDuplicateAssessed,
  ClientIdentified,
  OpinionRequested,
  type CatalogueEvent,
} from '#language/event-catalogue';
import {
  foldAll,
  type ApplicationId,
  type ClientId,
  type InstitutionId,
  type UserId,
} from '#language/kernel';
import type { Look } from '#platform/service';
import type { PersonVault } from '#platform/security';
import { nthCaseOf } from './cases-of-client.js';
import type { Verdict } from './client.js';

export const ops = 'ops-zbaszynek' as InstitutionId;
export const otherOps = 'ops-szprotawa' as InstitutionId;
export const pup = 'pup-zagan' as InstitutionId;
export const anna = '5f0c2f5a-8a8b-5c7e-8a3e-2f6f5b1f0c01' as ClientId;
/** Older records that may be Anna. */
export const annaBefore = '5f0c2f5a-8a8b-5c7e-8a3e-2f6f5b1f0c02' as ClientId;
export const hannah = '5f0c2f5a-8a8b-5c7e-8a3e-2f6f5b1f0c03' as ClientId;
export const annasCase = nthCaseOf(anna, 0);
export const application = '1c9d2e3f-4a5b-5c6d-8e7f-9a0b1c2d3e4f' as ApplicationId;

export const identified = (
  clientId: ClientId,
  possibleDuplicates: ClientId[] = [],
  identifiedBy = ops,
) => ClientIdentified({ clientId, identifiedBy, document: 'PESEL', possibleDuplicates });

export const judged = (candidate: ClientId, verdict: Verdict, clientId = anna) =>
  ClientDuplicateAssessed({ clientId, candidate, verdict });

export const openedBy = (owner: InstitutionId, keeper = `${owner}-worker`) =>
  CaseOpened({
    caseId: annasCase,
    clientId: anna,
    owner,
    keeper: keeper as UserId,
    channel: 'PERSON',
    residence: '0808063',
  });
export const opened = openedBy(ops);
export const closed = CaseClosed({
  reason: 'PATH_COMPLETED',
  economicOutcome: 'OPEN_MARKET',
  socialOutcome: 'IMPROVED',
});
export const reopened = CaseReopened({ reason: 'RETURN_OF_CLIENT' });

/** An application in Anna's case that the labour office received and on which it asked another OPS. */
export const submittedToPup = ApplicationSubmitted({
  applicationId: application,
  caseId: annasCase,
  clientId: anna,
  applicantKind: 'SELF',
  recordedBy: ops,
  addressee: pup,
  competentOps: otherOps,
});
export const opinionAsked = OpinionRequested({ ops: otherOps, urgent: false });

/** Streams by name, as a decision may look at them. */
export function lookThrough(
  streams: Readonly<Record<string, readonly CatalogueEvent[]>>,
  people: Partial<PersonVault> = {},
  documents: Readonly<Record<string, unknown>> = {},
): Look {
  return {
    at: (stream, fold) => Promise.resolve(foldAll(fold, (streams[stream] ?? []) as never)),
    document: ({ name }, id) => Promise.resolve(documents[`${name}/${id}`] as never),
    people: people as PersonVault,
  };
}
