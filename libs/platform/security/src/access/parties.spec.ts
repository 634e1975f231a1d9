import {
  ApplicationSubmitted,
  CaseOpened,
  LabourStatusReported,
  OpinionRequested,
  ReferralAccepted,
  ReferralDelivered,
  ReferralDrafted,
  ReferralIssued,
  type CatalogueEvent,
} from '#language/event-catalogue';
import type { InstitutionId } from '#language/kernel';
import { participantsOf, partiesOf, type StoredFact } from './parties.js';

const pup = 'pup-zagan' as InstitutionId;
const ops = 'ops-szprotawa' as InstitutionId;
const cis = 'cis-winda' as InstitutionId;

const fact = (by: InstitutionId, { type, data }: CatalogueEvent): StoredFact => ({
  type,
  version: 1,
  data,
  actor: { institutionId: by },
});

const opened = fact(pup, CaseOpened({ ...CaseOpened.definition.example, owner: pup }));
const status = fact(pup, LabourStatusReported(LabourStatusReported.definition.example));
const application = fact(
  pup,
  ApplicationSubmitted({
    ...ApplicationSubmitted.definition.example,
    recordedBy: pup,
    addressee: pup,
    competentOps: ops,
  }),
);
const request = fact(pup, OpinionRequested({ ops, urgent: false }));
const referral = { ...ReferralIssued.definition.example, issuer: pup, receiver: cis };
const draft = fact(
  pup,
  ReferralDrafted({ ...ReferralDrafted.definition.example, issuer: pup, receiver: cis }),
);
const issued = fact(pup, ReferralIssued(referral));
const delivered = fact(pup, ReferralDelivered({ receiver: cis, channel: 'PRODUCT' }));
const accepted = fact(cis, ReferralAccepted({ freePlaceConfirmed: true }));

describe('the parties of a case', () => {
  it('are those who opened it, were asked and received, in that order', () => {
    expect(partiesOf([opened, status, application, request, draft, issued, delivered])).toEqual([
      pup,
      ops,
      cis,
    ]);
  });
  it('do not hold the OPS before it is asked, nor the centre before the referral is delivered', () => {
    expect(partiesOf([opened, application])).toEqual([pup]);
    expect(partiesOf([opened, application, request, draft, issued])).toEqual([pup, ops]);
  });
  it('are none before there is a case', () => {
    expect(partiesOf([])).toEqual([]);
  });
});

describe('who takes part in a thing', () => {
  it('is the issuer alone while the referral is a draft', () => {
    expect(participantsOf([draft])).toEqual([pup]);
  });
  it('is the receiver too from the issue on', () => {
    expect(participantsOf([draft, issued, delivered, accepted])).toEqual([pup, cis]);
  });
  it('is also who recorded a fact that names nobody', () => {
    expect(participantsOf([accepted])).toEqual([cis]);
  });
});
