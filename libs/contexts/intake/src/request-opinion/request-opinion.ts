import { OpinionRequested } from '#language/event-catalogue';
import { alreadyDone, record, refuse, type ApplicationId, type Decision } from '#language/kernel';
import { Command, type Asked } from '#platform/service';
import type { Application, ApplicationFact } from '../application.js';
import { whyNot, type StepRefusal } from '../application-steps.js';
import { madeParty } from '../becoming-party.js';

export interface RequestOpinionData {
  readonly applicationId: ApplicationId;
  readonly urgent: boolean;
}

/** The addressee asks the competent OPS for its opinion (UZS 12(2)). */
export class RequestOpinion extends Command<RequestOpinionData> {}

export type RequestOpinionRefusal = StepRefusal | 'OPINION_REQUESTED_OTHERWISE';

export function requestOpinion(
  { by, on, urgent }: Asked<RequestOpinionData>,
  application: Application,
): Decision<ApplicationFact, RequestOpinionRefusal> {
  if (
    application.status !== 'none' &&
    application.request !== undefined &&
    application.addressee === by.institutionId
  ) {
    return application.request.urgent === urgent
      ? alreadyDone()
      : refuse('OPINION_REQUESTED_OTHERWISE');
  }
  const no = whyNot(application, 'application:request-opinion', by.institutionId);
  if (no !== undefined || application.status === 'none') {
    return no ?? refuse('APPLICATION_STEP_NOT_ALLOWED');
  }
  const { competentOps: ops, addressee, recordedBy } = application;
  const isPartyAlready = ops === addressee || ops === recordedBy;
  return record<ApplicationFact>(
    OpinionRequested({ ops, urgent, requestedOn: on }),
    ...(isPartyAlready ? [] : [madeParty(ops)]),
  );
}
