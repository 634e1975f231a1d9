import { act, type AnyAct } from '#platform/service';
import {
  AmendAgreement,
  amendAgreement,
  prepareAmendment,
} from './amend-agreement/amend-agreement.js';
import {
  ConfirmAgreement,
  confirmAgreement,
  prepareConfirmation,
} from './confirm-agreement/confirm-agreement.js';
import { agreementThing } from './agreement-steps.js';
import { institutionThing } from './institution-thing.js';
import {
  prepareProposal,
  ProposeAgreement,
  proposeAgreement,
} from './propose-agreement/propose-agreement.js';
import { RecordStatus, recordStatus } from './record-status/record-status.js';
import { agreementRefusals, institutionRefusals } from './refusals.js';
import {
  prepareRegistration,
  RegisterInstitution,
  registerInstitution,
} from './register-institution/register-institution.js';
import {
  TerminateAgreement,
  terminateAgreement,
} from './terminate-agreement/terminate-agreement.js';

export const registering = act({
  act: 'institution:register',
  door: 'POST /institutions',
  polish: 'zarejestrować instytucję',
  command: RegisterInstitution,
  thing: institutionThing,
  id: ({ institutionId }) => institutionId,
  creates: true,
  prepare: prepareRegistration,
  decide: registerInstitution,
  refusals: institutionRefusals,
});

export const recordingStatus = act({
  act: 'institution:record-status',
  door: 'POST /institutions/{id}/statuses',
  polish: 'zapisać wpis z rejestru wojewody albo ministra',
  command: RecordStatus,
  thing: institutionThing,
  id: ({ institutionId }) => institutionId,
  decide: recordStatus,
  refusals: institutionRefusals,
});

/** For each act: which command, which stream, what it looks at, which decision. */
export const registryActs: readonly AnyAct[] = [
  registering,
  recordingStatus,
  act({
    act: 'agreement:propose',
    door: 'POST /agreements',
    polish: 'zaproponować porozumienie',
    command: ProposeAgreement,
    thing: agreementThing,
    id: ({ agreementId }) => agreementId,
    creates: true,
    prepare: prepareProposal,
    decide: proposeAgreement,
    refusals: agreementRefusals,
  }),
  act({
    act: 'agreement:confirm',
    door: 'POST /agreements/{id}/confirmation',
    polish: 'potwierdzić porozumienie albo jego zmianę',
    command: ConfirmAgreement,
    thing: agreementThing,
    id: ({ agreementId }) => agreementId,
    prepare: prepareConfirmation,
    decide: confirmAgreement,
    refusals: agreementRefusals,
  }),
  act({
    act: 'agreement:amend',
    door: 'POST /agreements/{id}/amendment',
    polish: 'zaproponować zmianę porozumienia',
    command: AmendAgreement,
    thing: agreementThing,
    id: ({ agreementId }) => agreementId,
    prepare: prepareAmendment,
    decide: amendAgreement,
    refusals: agreementRefusals,
  }),
  act({
    act: 'agreement:terminate',
    door: 'POST /agreements/{id}/termination',
    polish: 'rozwiązać porozumienie',
    command: TerminateAgreement,
    thing: agreementThing,
    id: ({ agreementId }) => agreementId,
    decide: terminateAgreement,
    refusals: agreementRefusals,
  }),
];
