import {
  DataDisclosed,
  OpsNotified,
  ReferralDelivered,
  ReferralDrafted,
  ReferralIssued,
  type Financing,
} from '#language/event-catalogue';
import { civilDate, foldAll } from '#language/kernel';
import type { AgreementAsSeen } from '../as-seen/agreement-as-seen.js';
import type { Surroundings } from '../as-seen/surroundings.js';
import { referral, type Referral } from '../referral.js';
import * as some from '../referrals.fixture.js';
import {
  issueReferral,
  type IssueReferralData,
  type IssueReferralRefusal,
} from './issue-referral.js';

const { given, drafted, inOrder, byLabourOffice, cisSwiebodzin, opsSzprotawa, pupZagan } = some;
const day = civilDate;
const financing = some.zbaszynekPays;
const byOps =
  (more: Partial<IssueReferralData> = {}, on?: string) =>
  (state: Referral, around: Surroundings) =>
    issueReferral(some.opsHead({ financing, ...more }, on), state, around);
const byPup = (state: Referral, around: Surroundings) =>
  issueReferral(some.pupHead({ financing }), state, around);

const disclosed = (recipient: typeof cisSwiebodzin) =>
  DataDisclosed({ recipient, classes: ['P1'], fields: ['identity'], about: 'referral' });
const draftedByPup = ReferralDrafted({ ...drafted.data, issuer: pupZagan });

/** The surroundings with one thing different. */
const but = (part: keyof Surroundings, more: object, whole = inOrder): Surroundings => ({
  ...whole,
  [part]: { ...(whole[part] as object), ...more },
});

describe('issuing a referral', () => {
  it('F04: issues, delivers and gives the centre its copy of the identity in one append', () => {
    given(drafted)
      .when(byOps(), inOrder)
      .then(
        ReferralIssued({ ...drafted.data, financing }),
        ReferralDelivered({ receiver: cisSwiebodzin, channel: 'PRODUCT' }),
        disclosed(cisSwiebodzin),
      );
  });
  it('F29: notifies the competent OPS in the same append when a labour office refers', () => {
    given(draftedByPup)
      .when(byPup, byLabourOffice)
      .then(
        ReferralIssued({ ...draftedByPup.data, financing }),
        OpsNotified({ ops: opsSzprotawa }),
        ReferralDelivered({ receiver: cisSwiebodzin, channel: 'PRODUCT' }),
        disclosed(cisSwiebodzin),
        disclosed(opsSzprotawa),
      );
  });
  it('is no error of form for an issued one, but no step either', () => {
    given(...some.historyOf.delivered)
      .when(byOps(), inOrder)
      .thenRefused('REFERRAL_STEP_NOT_ALLOWED');
  });
  it('keeps the last day of validity, which is not before the issue', () => {
    const validTo = day('2026-06-26');
    given(drafted)
      .when(byOps({ validTo }), inOrder)
      .then(
        ReferralIssued({ ...drafted.data, financing, validTo }),
        ReferralDelivered({ receiver: cisSwiebodzin, channel: 'PRODUCT' }),
        disclosed(cisSwiebodzin),
      );
    given(drafted)
      .when(byOps({ validTo: day('2026-06-25') }), inOrder)
      .thenRefused('VALIDITY_ENDS_BEFORE_ISSUE');
  });

  it('F04: is refused while another referral upon the application is open, and names that one', () => {
    const around = { ...inOrder, anotherOpen: some.newReferralId };
    given(drafted).when(byOps(), around).thenRefused('ANOTHER_REFERRAL_OPEN');
    expect(byOps()(foldAll(referral, [drafted]), around)).toMatchObject({
      details: { referralId: some.newReferralId },
    });
  });

  it.each<[string, Surroundings, IssueReferralRefusal]>([
    [
      'of a refused or withdrawn application',
      but('application', { status: 'closed' }),
      'APPLICATION_CLOSED',
    ],
    ['without an opinion', but('application', { opinion: undefined }), 'OPINION_MISSING'],
    [
      'dated before the opinion',
      but('application', { opinion: { conclusion: 'POSITIVE', issuedOn: day('2026-06-27') } }),
      'REFERRAL_BEFORE_OPINION',
    ],
    ['in a closed case', but('case', { status: 'closed' }), 'CASE_NOT_OPEN'],
    ['without an assessment', but('case', { eligibility: undefined }), 'ELIGIBILITY_NOT_ASSESSED'],
    [
      'of a person of no group',
      but('case', { eligibility: { groupConfirmed: false, noExclusion: true, clubOnly: false } }),
      'ELIGIBILITY_NOT_CONFIRMED',
    ],
    [
      'of a person with an excluding benefit',
      but('case', { eligibility: { groupConfirmed: true, noExclusion: false, clubOnly: false } }),
      'ELIGIBILITY_NOT_CONFIRMED',
    ],
    [
      'of a person who may go to a club only',
      but('case', { eligibility: { groupConfirmed: true, noExclusion: true, clubOnly: true } }),
      'CLUB_ONLY',
    ],
    ['by an OPS of another gmina', but('issuer', { areas: ['0810073'] }), 'OPS_NOT_COMPETENT'],
    [
      'by somebody else than an OPS or a PUP',
      but('issuer', { kind: 'KIS' }),
      'ISSUER_MAY_NOT_REFER',
    ],
    [
      'to somebody else than a centre',
      but('receiver', { kind: 'OPS' }),
      'RECEIVER_IS_NOT_A_CENTRE',
    ],
    [
      'to a centre without its status',
      but('receiver', { statusLostOn: day('2026-06-26') }),
      'RECEIVER_STATUS_LOST',
    ],
    [
      'of a person who lives nobody knows where',
      but('case', { residence: undefined }),
      'RESIDENCE_UNKNOWN',
    ],
  ])('is refused %s', (_, around, code) => {
    given(drafted).when(byOps(), around).thenRefused(code);
  });

  it.each<[string, object]>([
    [
      'the day before a centre loses its status',
      but('receiver', { statusLostOn: day('2026-06-27') }),
    ],
    [
      'on the day of the opinion',
      but('application', { opinion: { conclusion: 'POSITIVE', issuedOn: day('2026-06-26') } }),
    ],
    [
      'by the OPS of the place of stay',
      but('case', { residence: '0810073', stay: some.zbaszynek }),
    ],
    ['by an OPS of the same gmina, town and rural part', but('issuer', { areas: ['0808064'] })],
    ['by an OPS of a whole powiat', but('issuer', { areas: ['0808'] })],
  ])('is possible %s', (_, around) => {
    const decision = byOps()({ ...drafted.data, status: 'draft' } as never, around as Surroundings);
    expect(decision.kind).toBe('record');
  });

  describe('in spite of a negative opinion', () => {
    const negative = but('application', {
      opinion: { conclusion: 'NEGATIVE', issuedOn: day('2026-06-25') },
    });
    it('needs a coded reason', () => {
      given(drafted).when(byOps(), negative).thenRefused('NEGATIVE_OPINION_NEEDS_REASON');
      given(drafted)
        .when(byOps({ negativeOpinionReason: 'NEW_CIRCUMSTANCES' }), negative)
        .then(
          ReferralIssued({
            ...drafted.data,
            financing,
            negativeOpinionReason: 'NEW_CIRCUMSTANCES',
          }),
          ReferralDelivered({ receiver: cisSwiebodzin, channel: 'PRODUCT' }),
          disclosed(cisSwiebodzin),
        );
    });
    it('which a positive opinion does not need', () => {
      given(drafted)
        .when(byOps({ negativeOpinionReason: 'OTHER_ASSESSMENT' }), inOrder)
        .thenRefused('OPINION_IS_NOT_NEGATIVE');
    });
  });

  describe('by an OPS, of somebody whom a labour office knows', () => {
    const reported = { registered: true, longTermUnemployed: false, benefitRight: true };
    it('is refused while the labour office reports the right to a benefit (UZS 1(3)(1))', () => {
      const entitled = but('case', { labourStatus: reported });
      given(drafted).when(byOps(), entitled).thenRefused('BENEFIT_RIGHT');
    });
    it.each([
      ['has no such right', { benefitRight: false }],
      ['is not registered', { registered: false }],
      ['has lost the status', { statusLostOn: day('2026-06-26') }],
    ])('needs no long-term unemployment of somebody who %s', (_, more) => {
      const other = but('case', { labourStatus: { ...reported, ...more } });
      expect(byOps()({ ...drafted.data, status: 'draft' }, other)).toHaveProperty('kind', 'record');
    });
  });

  describe('by a labour office', () => {
    const reported = { registered: true, longTermUnemployed: true, benefitRight: false };
    const status = (more: object) =>
      but('case', { labourStatus: { ...reported, ...more } }, byLabourOffice);
    it.each<[string, Surroundings, IssueReferralRefusal]>([
      [
        'when nothing was reported',
        but('case', { labourStatus: undefined }, byLabourOffice),
        'LONG_TERM_UNEMPLOYMENT_NOT_REPORTED',
      ],
      [
        'of somebody unemployed for a short time',
        status({ longTermUnemployed: false }),
        'LONG_TERM_UNEMPLOYMENT_NOT_REPORTED',
      ],
      [
        'of somebody who is not registered',
        status({ registered: false }),
        'LONG_TERM_UNEMPLOYMENT_NOT_REPORTED',
      ],
      [
        'from the day on which the status was lost',
        status({ statusLostOn: day('2026-06-26') }),
        'LONG_TERM_UNEMPLOYMENT_NOT_REPORTED',
      ],
      ['of somebody with the right to a benefit', status({ benefitRight: true }), 'BENEFIT_RIGHT'],
      [
        'without the opinion of the OPS',
        but('application', { opinion: undefined }, byLabourOffice),
        'OPINION_MISSING',
      ],
    ])('is refused %s', (_, around, code) => {
      given(draftedByPup).when(byPup, around).thenRefused(code);
    });
  });

  describe('names who pays (UZS 12(5))', () => {
    const agreement: AgreementAsSeen = {
      status: 'concluded',
      kind: 'INTER_GMINA',
      gminas: [some.zbaszynek, some.swiebodzin],
      financing: true,
      from: day('2026-01-01'),
      lastDay: day('2026-06-26'),
    };
    const local: Financing = { kind: 'LOCAL' };
    const paid = (by: Financing, around: Surroundings = inOrder) => {
      const decision = byOps({ financing: by })({ ...drafted.data, status: 'draft' } as never, {
        ...around,
        financing: by,
      });
      return decision.kind === 'refuse' ? decision.code : 'recorded';
    };
    const byAgreement = (more: Partial<AgreementAsSeen> = {}) =>
      paid(some.byAgreement, { ...inOrder, agreement: { ...agreement, ...more } as never });

    it('LOCAL only for who lives or stays in a gmina that created the centre', () => {
      expect(paid(local)).toBe('FINANCING_NOT_LOCAL');
      expect(
        paid(
          local,
          but(
            'case',
            { residence: '0808054' },
            { ...inOrder, issuer: { ...inOrder.issuer, areas: ['0808'] } },
          ),
        ),
      ).toBe('recorded');
      expect(paid(local, but('case', { stay: some.swiebodzin }))).toBe('recorded');
    });
    it('GMINA_PAYS only the gmina of residence or stay', () => {
      expect(paid({ kind: 'GMINA_PAYS', gmina: '0808064' })).toBe('recorded');
      expect(paid({ kind: 'GMINA_PAYS', gmina: some.swiebodzin })).toBe(
        'FINANCING_GMINA_NOT_OF_THE_PERSON',
      );
    });
    it('AGREEMENT one between the gminas of both ends, with rules of financing, in force on the day', () => {
      expect(byAgreement()).toBe('recorded');
      expect(byAgreement({ from: day('2026-06-26') })).toBe('recorded');
      expect(byAgreement({ from: day('2026-06-27') })).toBe('FINANCING_AGREEMENT_NOT_IN_FORCE');
      expect(byAgreement({ lastDay: day('2026-06-25') })).toBe('FINANCING_AGREEMENT_NOT_IN_FORCE');
      expect(byAgreement({ kind: 'PUP_OPS' })).toBe('FINANCING_AGREEMENT_UNSUITABLE');
      expect(byAgreement({ financing: false })).toBe('FINANCING_AGREEMENT_UNSUITABLE');
      expect(paid(some.byAgreement)).toBe('FINANCING_AGREEMENT_UNSUITABLE');
      for (const gminas of [[some.zbaszynek], [some.swiebodzin], ['0810073', '0810043']]) {
        expect(byAgreement({ gminas })).toBe('FINANCING_AGREEMENT_OF_OTHER_GMINAS');
      }
    });
  });
});
