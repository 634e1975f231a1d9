import { act, type AnyAct } from '#platform/service';
import { AcceptHandover, acceptHandover } from './accept-handover/accept-handover.js';
import { DeclineHandover, declineHandover } from './decline-handover/decline-handover.js';
import { EndEmployment, endEmployment } from './end-employment/end-employment.js';
import { employmentThing } from './employment-steps.js';
import { handoverThing } from './handover-steps.js';
import {
  lookForProposal,
  ProposeHandover,
  proposeHandover,
} from './propose-handover/propose-handover.js';
import { refusals } from './refusals.js';
import {
  RegisterCooperative,
  registerCooperative,
} from './register-cooperative/register-cooperative.js';
import {
  lookForEmployment,
  StartEmployment,
  startEmployment,
} from './start-employment/start-employment.js';
import { StartFounding, startFounding } from './start-founding/start-founding.js';

const ofHandover = {
  thing: handoverThing,
  id: ({ handoverId }: { readonly handoverId: string }) => handoverId,
  refusals,
};
const ofEmployment = {
  thing: employmentThing,
  id: ({ employmentId }: { readonly employmentId: string }) => employmentId,
  refusals,
};

/** For each act: which command, which stream, which decision. */
export const employmentActs: readonly AnyAct[] = [
  act({
    ...ofHandover,
    act: 'handover:propose',
    door: 'POST /cases/{id}/handovers',
    polish: 'zaproponować przekazanie osoby do OWES',
    command: ProposeHandover,
    creates: true,
    provesStanding: true,
    prepare: lookForProposal,
    decide: proposeHandover,
  }),
  act({
    ...ofHandover,
    act: 'handover:accept',
    door: 'POST /handovers/{id}/acceptance',
    polish: 'przyjąć przekazanie',
    command: AcceptHandover,
    decide: acceptHandover,
  }),
  act({
    ...ofHandover,
    act: 'handover:decline',
    door: 'POST /handovers/{id}/declination',
    polish: 'nie przyjąć przekazania, z podaniem powodu',
    command: DeclineHandover,
    decide: declineHandover,
  }),
  act({
    ...ofHandover,
    act: 'handover:start-founding',
    door: 'POST /handovers/{id}/founding',
    polish: 'zapisać rozpoczęcie zakładania spółdzielni socjalnej',
    command: StartFounding,
    decide: startFounding,
  }),
  act({
    ...ofHandover,
    act: 'handover:register-cooperative',
    door: 'POST /handovers/{id}/registration',
    polish: 'zapisać rejestrację spółdzielni socjalnej',
    command: RegisterCooperative,
    decide: registerCooperative,
  }),
  act({
    ...ofEmployment,
    act: 'employment:start',
    door: 'POST /cases/{id}/employments',
    polish: 'zapisać podjęcie zatrudnienia',
    command: StartEmployment,
    creates: true,
    provesStanding: true,
    prepare: lookForEmployment,
    decide: startEmployment,
  }),
  act({
    ...ofEmployment,
    act: 'employment:end',
    door: 'POST /employments/{id}/end',
    polish: 'zapisać ustanie zatrudnienia',
    command: EndEmployment,
    decide: endEmployment,
  }),
];
