import type { Financing } from '#language/event-catalogue';
import type {
  AgreementId,
  ApplicationId,
  CaseId,
  InstitutionId,
  ReferralId,
} from '#language/kernel';
import { streamOf, type Look } from '#platform/service';
import { anotherOpen } from '../open-referrals.js';
import { isIssued, type Drafted, type Referral } from '../referral.js';
import { agreementAsSeen, type AgreementAsSeen } from './agreement-as-seen.js';
import { applicationAsSeen, type ApplicationAsSeen } from './application-as-seen.js';
import { caseAsSeen, type CaseAsSeen } from './case-as-seen.js';
import { institutionAsSeen, type InstitutionAsSeen } from './institution-as-seen.js';

/** What the payment of a stay depends on. */
export interface Payment {
  readonly financing: Financing;
  readonly case: CaseAsSeen;
  readonly receiver: InstitutionAsSeen;
  /** The agreement that the financing names. */
  readonly agreement: AgreementAsSeen;
}

/** All that an issue depends on, as the streams of other contexts tell it. */
export interface Surroundings extends Payment {
  readonly application: ApplicationAsSeen;
  readonly issuer: InstitutionAsSeen;
  /** Another referral upon the same application that has not ended. */
  readonly anotherOpen?: ReferralId;
}

export const lookAtApplication = (look: Look, id: ApplicationId): Promise<ApplicationAsSeen> =>
  look.at(streamOf('application', id), applicationAsSeen);

export const lookAtInstitution = (look: Look, id: InstitutionId): Promise<InstitutionAsSeen> =>
  look.at(streamOf('institution', id), institutionAsSeen);

export const lookAtCase = (look: Look, id: CaseId): Promise<CaseAsSeen> =>
  look.at(streamOf('case', id), caseAsSeen);

export const lookAtAgreement = (look: Look, id: AgreementId): Promise<AgreementAsSeen> =>
  look.at(streamOf('agreement', id), agreementAsSeen);

const NO_AGREEMENT: AgreementAsSeen = { status: 'none' };

export async function lookAtPayment(
  look: Look,
  referral: { readonly caseId: CaseId; readonly receiver: InstitutionId },
  financing: Financing,
): Promise<Payment> {
  return {
    financing,
    case: await lookAtCase(look, referral.caseId),
    receiver: await lookAtInstitution(look, referral.receiver),
    agreement:
      financing.kind === 'AGREEMENT'
        ? await lookAtAgreement(look, financing.agreementId)
        : NO_AGREEMENT,
  };
}

export async function lookAround(
  look: Look,
  referral: Pick<Drafted, 'referralId' | 'caseId' | 'applicationId' | 'issuer' | 'receiver'>,
  financing: Financing,
): Promise<Surroundings> {
  const another = await anotherOpen(look, referral);
  return {
    ...(another && { anotherOpen: another }),
    ...(await lookAtPayment(look, referral, financing)),
    application: await lookAtApplication(look, referral.applicationId),
    issuer: await lookAtInstitution(look, referral.issuer),
  };
}

/** What is seen from a referral that nobody drafted or issued: nothing, so that every rule refuses. */
export const nothingSeen: Surroundings = {
  financing: { kind: 'LOCAL' },
  case: caseAsSeen.initial,
  receiver: institutionAsSeen.initial,
  agreement: NO_AGREEMENT,
  application: applicationAsSeen.initial,
  issuer: institutionAsSeen.initial,
};

/** What the payment of an issued referral depends on, as it was issued or supplemented. */
export const lookAtPaymentOf = (
  look: Look,
  _asked: object,
  referral: Referral,
): Promise<Payment> =>
  isIssued(referral)
    ? lookAtPayment(look, referral, referral.financing)
    : Promise.resolve(nothingSeen);
