import {
  IpzsAgreedByOps,
  IpzsAgreementRefused,
  IpzsAmended,
  IpzsDrafted,
  IpzsSigned,
} from '#language/event-catalogue';
import { foldAll, type ApplicationId, type UserId } from '#language/kernel';
import type { ReferralAsSeen } from '../as-seen/referral-as-seen.js';
import { askedBy, deciderSpec } from '#testing';
import * as some from '../participation.fixture.js';
import { ipzsIdOf } from '../thing-ids.js';
import type { IpzsContent } from './ipzs-content.js';
import { ipzs, type Ipzs, type IpzsFact, type IpzsStatus } from './ipzs.js';

const { day } = some;
export const ipzsId = ipzsIdOf(some.referralId);

/** The place is confirmed; the labour office referred, the OPS of the person is competent. */
export const acceptedReferral = {
  status: 'accepted',
  ...{ caseId: some.caseId, clientId: some.clientId },
  applicationId: '1c9d2e3f-4a5b-5c6d-8e7f-9a0b1c2d3e4f' as ApplicationId,
  issuer: some.pup,
  receiver: some.cis,
} as const satisfies ReferralAsSeen;

export const content: IpzsContent = {
  vocationalForms: ['WORKSHOP', 'JOB_COACHING'],
  socialForms: ['SOCIAL_SKILLS'],
  responsible: ['cis-zielona-gora-worker' as UserId],
  vocationalScope: 'Nauka zawodu.',
  socialScope: 'Trening umiejętności.',
};
export const scopes = {
  vocationalScope: content.vocationalScope,
  socialScope: content.socialScope,
};

export const drafted = IpzsDrafted({
  ...{ ipzsId, caseId: some.caseId, clientId: some.clientId, referralId: some.referralId },
  ...{ centre: some.cis, ops: some.mops, issuer: some.pup },
  programmeVersion: 1,
  draftedOn: day('2024-09-02'),
  vocationalForms: ['WORKSHOP', 'JOB_COACHING'],
  socialForms: ['SOCIAL_SKILLS'],
  responsible: ['cis-zielona-gora-worker' as UserId],
});
export const agreed = IpzsAgreedByOps({ programmeVersion: 1, agreedOn: day('2024-09-09') });
export const refused = IpzsAgreementRefused({
  programmeVersion: 1,
  refusedOn: day('2024-09-09'),
  reason: 'INCOMPLETE',
});
export const signed = IpzsSigned({
  programmeVersion: 1,
  signedOn: day('2024-09-16'),
  personSignedOn: day('2024-09-14'),
});
export const revised = IpzsDrafted({
  ...drafted.data,
  programmeVersion: 2,
  draftedOn: day('2024-09-20'),
});
export const amended = IpzsAmended({
  participationId: some.participationId,
  programmeVersion: 1,
  amendedOn: day('2025-02-03'),
  onApplicationOf: 'PARTICIPANT',
  workshop: 'opieka',
});

/** A history that ends in each state. */
export const historyOf: Readonly<Record<IpzsStatus, readonly IpzsFact[]>> = {
  none: [],
  draft: [drafted],
  agreed: [drafted, agreed],
  signed: [drafted, signed],
  refused: [drafted, refused],
  ready: [drafted, agreed, signed],
};
export const after = (...history: readonly IpzsFact[]): Ipzs => foldAll(ipzs, history);
export const stateOf: Readonly<Record<IpzsStatus, Ipzs>> = {
  none: after(),
  draft: after(...historyOf.draft),
  agreed: after(...historyOf.agreed),
  signed: after(...historyOf.signed),
  refused: after(...historyOf.refused),
  ready: after(...historyOf.ready),
};

export const given = deciderSpec(ipzs);
export const worker = <More extends object>(more: More, on = '2024-09-02', by: string = some.cis) =>
  askedBy(by, 'CIS_SOCIAL_WORKER', on, { ipzsId, ...more });
export const centreHead = <More extends object>(more: More, on = '2024-09-16') =>
  askedBy(some.cis, 'CIS_HEAD', on, { ipzsId, ...more });
export const opsHead = <More extends object>(
  more: More,
  on = '2024-09-09',
  by: string = some.mops,
) => askedBy(by, 'OPS_HEAD', on, { ipzsId, ...more });
