import { act, type AnyAct } from '#platform/service';
import {
  assessDuplicate,
  AssessDuplicate,
  followCandidate,
} from './assess-duplicate/assess-duplicate.js';
import { assessEligibility, AssessEligibility } from './assess-eligibility/assess-eligibility.js';
import { caseThing } from './case-steps.js';
import { changeKeeper, ChangeKeeper } from './change-keeper/change-keeper.js';
import { clientThing } from './client-thing.js';
import { closeCase, CloseCase, lookWhatIsOpen } from './close-case/close-case.js';
import {
  identifyClient,
  IdentifyClient,
  lookForDuplicates,
} from './identify-client/identify-client.js';
import { afterLastTurn } from './order-of-days.js';
import { lookAtClient, openCase, OpenCase } from './open-case/open-case.js';
import { caseRefusals, clientRefusals } from './refusals.js';
import { lookForAnother, reopenCase, ReopenCase } from './reopen-case/reopen-case.js';
import {
  reportLabourStatus,
  ReportLabourStatus,
} from './report-labour-status/report-labour-status.js';
import { provedBy } from './standing.js';

/** For each act: which command, which stream, which decision. */
export const caseActs: readonly AnyAct[] = [
  act({
    act: 'client:identify',
    door: 'POST /clients',
    polish: 'zapisać osobę jako klienta',
    command: IdentifyClient,
    thing: clientThing,
    id: ({ clientId }) => clientId,
    creates: true,
    prepare: lookForDuplicates,
    decide: identifyClient,
    refusals: clientRefusals,
  }),
  act({
    act: 'client:assess-duplicate',
    door: 'POST /clients/{id}/duplicate-verdict',
    polish: 'rozstrzygnąć, czy to ta sama osoba',
    command: AssessDuplicate,
    thing: clientThing,
    id: ({ clientId }) => clientId,
    prepare: followCandidate,
    decide: assessDuplicate,
    refusals: clientRefusals,
  }),
  act({
    act: 'case:open',
    door: 'POST /cases',
    polish: 'otworzyć sprawę',
    command: OpenCase,
    thing: caseThing,
    id: ({ caseId }) => caseId,
    creates: true,
    prepare: lookAtClient,
    decide: openCase,
    refusals: caseRefusals,
  }),
  act({
    act: 'case:change-owner',
    door: 'POST /cases/{id}/owner',
    polish: 'przekazać sprawę innemu opiekunowi',
    command: ChangeKeeper,
    thing: caseThing,
    id: ({ caseId }) => caseId,
    decide: changeKeeper,
    refusals: caseRefusals,
  }),
  act({
    act: 'case:report-labour-status',
    door: 'POST /cases/{id}/labour-status',
    polish: 'zgłosić status na rynku pracy',
    command: ReportLabourStatus,
    thing: caseThing,
    id: ({ caseId }) => caseId,
    provesStanding: true,
    prepare: provedBy,
    decide: reportLabourStatus,
    refusals: caseRefusals,
  }),
  act({
    act: 'case:assess-eligibility',
    door: 'POST /cases/{id}/eligibility',
    polish: 'ocenić uprawnienie',
    command: AssessEligibility,
    thing: caseThing,
    id: ({ caseId }) => caseId,
    provesStanding: true,
    prepare: provedBy,
    decide: assessEligibility,
    refusals: caseRefusals,
  }),
  afterLastTurn(
    act({
      act: 'case:close',
      door: 'POST /cases/{id}/closure',
      polish: 'zamknąć sprawę z oboma wynikami',
      command: CloseCase,
      thing: caseThing,
      id: ({ caseId }) => caseId,
      prepare: lookWhatIsOpen,
      decide: closeCase,
      refusals: caseRefusals,
    }),
  ),
  afterLastTurn(
    act({
      act: 'case:reopen',
      door: 'POST /cases/{id}/reopening',
      polish: 'wznowić sprawę',
      command: ReopenCase,
      thing: caseThing,
      id: ({ caseId }) => caseId,
      prepare: lookForAnother,
      decide: reopenCase,
      refusals: caseRefusals,
    }),
  ),
];
