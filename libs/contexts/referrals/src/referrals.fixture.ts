import {
  OpsNotified,
  ReferralAccepted,
  ReferralAcknowledged,
  ReferralConsumed,
  ReferralDelivered,
  ReferralDrafted,
  ReferralForwarded,
  ReferralIssued,
  ReferralLapsed,
  ReferralRejected,
  ReferralReturned,
  ReferralWaitlisted,
  ReferralWithdrawn,
  type Financing,
} from '#language/event-catalogue';
import {
  civilDate,
  type AgreementId,
  type ApplicationId,
  type CaseId,
  type ClientId,
  type InstitutionId,
  type ReferralId,
} from '#language/kernel';
import { askedBy, deciderSpec } from '#testing';
import type { Surroundings } from './as-seen/surroundings.js';
import { forwardedIdOf } from './forward-referral/forward-referral.js';
import { referral, type ReferralFact, type ReferralStatus } from './referral.js';

/** Anna of Zbąszynek is referred to Świebodzin, and when there is no place, to Zielona Góra. */
export const opsZbaszynek = 'ops-zbaszynek' as InstitutionId;
export const opsSzprotawa = 'ops-szprotawa' as InstitutionId;
export const pupZagan = 'pup-zagan' as InstitutionId;
export const cisSwiebodzin = 'cis-swiebodzin' as InstitutionId;
export const cisZielonaGora = 'cis-zielona-gora' as InstitutionId;

export const zbaszynek = '0808063';
export const swiebodzin = '0808053';

export const referralId = '7d6c5b4a-3f2e-5d1c-8b0a-9f8e7d6c5b4a' as ReferralId;
export const newReferralId = forwardedIdOf(referralId);
export const applicationId = '1c9d2e3f-4a5b-5c6d-8e7f-9a0b1c2d3e4f' as ApplicationId;
export const caseId = '9a7b6c5d-1e2f-5a3b-8c4d-6e7f8a9b0c1d' as CaseId;
export const clientId = '5f0c2f5a-8a8b-5c7e-8a3e-2f6f5b1f0c01' as ClientId;
export const agreementId = '0b1f7f0e-6a53-5f0c-9a67-0d6b6a0f3a11' as AgreementId;

export const zbaszynekPays: Financing = { kind: 'GMINA_PAYS', gmina: zbaszynek };
export const byAgreement: Financing = { kind: 'AGREEMENT', agreementId };

/** What the other streams tell on an ordinary day: everything is in order, Zbąszynek pays. */
export const inOrder: Surroundings = {
  financing: zbaszynekPays,
  case: {
    status: 'open',
    residence: zbaszynek,
    eligibility: { groupConfirmed: true, noExclusion: true, clubOnly: false },
  },
  application: {
    status: 'open',
    caseId,
    clientId,
    recordedBy: opsZbaszynek,
    addressee: opsZbaszynek,
    competentOps: opsZbaszynek,
    opinion: { conclusion: 'POSITIVE', issuedOn: civilDate('2026-06-25') },
  },
  issuer: { kind: 'OPS', areas: [zbaszynek], founderGminas: [] },
  receiver: { kind: 'CIS', areas: [swiebodzin], founderGminas: [swiebodzin] },
  agreement: { status: 'none' },
};

/** The same with the labour office of Żagań as issuer; the OPS of the person was asked for the opinion. */
export const byLabourOffice: Surroundings = {
  ...inOrder,
  case: {
    ...inOrder.case,
    labourStatus: { registered: true, longTermUnemployed: true, benefitRight: false },
  },
  application: {
    ...inOrder.application,
    addressee: pupZagan,
    recordedBy: pupZagan,
    competentOps: opsSzprotawa,
    askedOps: opsSzprotawa,
  } as Surroundings['application'],
  issuer: { kind: 'PUP', areas: ['0810'], founderGminas: [] },
};

const thing = { referralId, caseId, clientId, applicationId, type: 'TO_CIS' as const };

export const drafted = ReferralDrafted({ ...thing, issuer: opsZbaszynek, receiver: cisSwiebodzin });
export const issued = ReferralIssued({
  ...thing,
  issuer: opsZbaszynek,
  receiver: cisSwiebodzin,
  financing: zbaszynekPays,
});
export const delivered = ReferralDelivered({ receiver: cisSwiebodzin, channel: 'PRODUCT' });
export const acknowledged = ReferralAcknowledged({});
export const returned = ReferralReturned({ missing: ['FINANCING_DECLARATION'] });
export const waitlisted = ReferralWaitlisted({ place: 3, priority: 'OTHER_GMINA' });
export const accepted = ReferralAccepted({
  plannedStart: civilDate('2026-08-03'),
  freePlaceConfirmed: true,
});
export const rejected = ReferralRejected({ reason: 'NO_PLACE', suggestedCentre: cisZielonaGora });
export const lapsed = ReferralLapsed({ reason: 'NO_SHOW' });
export const consumed = ReferralConsumed(ReferralConsumed.definition.example);
export const withdrawn = ReferralWithdrawn({ endedBy: 'PERSON', reason: 'PERSON_RESIGNED' });
export const forwarded = ReferralForwarded({
  newReferralId,
  receiver: cisZielonaGora,
  financing: zbaszynekPays,
  personAgreedOn: civilDate('2026-07-07'),
});

/** Issued by the labour office, so that the OPS of the person had to be notified. */
export const issuedByPup = [
  ReferralIssued({
    ...thing,
    issuer: pupZagan,
    receiver: cisSwiebodzin,
    financing: zbaszynekPays,
  }),
  OpsNotified({ ops: opsSzprotawa }),
  delivered,
] as const;

const open = [drafted, issued, delivered];

/** A history that ends in each state. */
export const historyOf: Readonly<Record<ReferralStatus, readonly ReferralFact[]>> = {
  none: [],
  draft: [drafted],
  issued: [drafted, issued],
  delivered: open,
  returned: [...open, returned],
  waiting: [...open, waitlisted],
  accepted: [...open, accepted],
  rejected: [...open, rejected],
  lapsed: [...open, accepted, lapsed],
  consumed: [...open, accepted, consumed],
  withdrawn: [...open, withdrawn],
  forwarded: [...open, rejected, forwarded],
};

export const given = deciderSpec(referral);
export const opsHead = <More extends object>(more: More, on = '2026-06-26') =>
  askedBy(opsZbaszynek, 'OPS_HEAD', on, { referralId, ...more });
export const pupHead = <More extends object>(more: More, on = '2026-06-26') =>
  askedBy(pupZagan, 'PUP_HEAD', on, { referralId, ...more });
export const cisHead = <More extends object>(more: More, on = '2026-06-30') =>
  askedBy(cisSwiebodzin, 'CIS_HEAD', on, { referralId, ...more });
