import {
  DataDisclosed,
  IpzsAgreedByOps,
  IpzsAgreementRefused,
  IpzsAmended,
  IpzsDrafted,
  IpzsSigned,
} from '#language/event-catalogue';
import { foldAll, type Decision } from '#language/kernel';
import * as some from '../participation.fixture.js';
import { participation, type Participation } from '../participation.js';
import { agreeIpzs } from './agree-ipzs/agree-ipzs.js';
import { amendIpzs, type AmendIpzsData } from './amend-ipzs/amend-ipzs.js';
import { draftIpzs, type DraftGuards } from './draft-ipzs/draft-ipzs.js';
import * as a from './ipzs.fixture.js';
import { ipzsThing, type IpzsStep } from './ipzs-steps.js';
import type { Ipzs, IpzsFact, IpzsStatus } from './ipzs.js';
import { refuseAgreement } from './refuse-agreement/refuse-agreement.js';
import { reviseIpzs } from './revise-ipzs/revise-ipzs.js';
import { signIpzs } from './sign-ipzs/sign-ipzs.js';

const { day } = some;
const { given, historyOf } = a;
const forOps = DataDisclosed(
  { recipient: some.mops, classes: ['P2'], fields: ['texts'], about: 'ipzs' },
  { texts: a.scopes },
);
const nobodyAdmitted: Participation = { status: 'none' };
const admitted = foldAll(participation, some.historyOf.active);

const drafts =
  (by: string = some.cis) =>
  (state: Ipzs, guards: DraftGuards) =>
    draftIpzs(
      a.worker({ referralId: some.referralId, ...a.content }, '2024-09-02', by),
      state,
      guards,
    );
const revises =
  (programmeVersion = 1, on = '2024-09-20') =>
  (state: Ipzs, one: Participation) =>
    reviseIpzs(a.worker({ programmeVersion, ...a.content }, on), state, one);
const agrees =
  (on = '2024-09-09', by: string = some.mops, programmeVersion = 1) =>
  (state: Ipzs) =>
    agreeIpzs(a.opsHead({ programmeVersion }, on, by), state);
const signs =
  (on = '2024-09-16', personSignedOn = '2024-09-14', programmeVersion = 1) =>
  (state: Ipzs) =>
    signIpzs(a.centreHead({ programmeVersion, personSignedOn: day(personSignedOn) }, on), state);
const amends =
  (change: Partial<AmendIpzsData>, on = '2025-02-03') =>
  (state: Ipzs, one: Participation) =>
    amendIpzs(a.worker({ onApplicationOf: 'PARTICIPANT', ...change } as const, on), state, one);

describe('drawing up the programme', () => {
  const inOrder: DraftGuards = { referral: a.acceptedReferral, competentOps: some.mops };
  it('records the first version, names the competent OPS and hands it the scopes', () => {
    given().when(drafts(), inOrder).then(IpzsDrafted(a.drafted.data, a.scopes), forOps);
  });
  it('waits for the confirmed place', () => {
    for (const status of ['delivered', 'ended', 'consumed'] as const) {
      given()
        .when(drafts(), { ...inOrder, referral: { ...a.acceptedReferral, status } })
        .thenRefused('REFERRAL_NOT_ACCEPTED');
    }
  });
  it('knows no referral of another centre, nor one that was not delivered, nor none', () => {
    given().when(drafts(some.otherCis), inOrder).thenRefused('REFERRAL_NOT_FOUND');
    given(a.drafted).when(drafts(some.otherCis), inOrder).thenRefused('REFERRAL_NOT_FOUND');
    for (const referral of [
      { ...a.acceptedReferral, status: 'undelivered' },
      { status: 'none' },
    ] as const) {
      given()
        .when(drafts(), { ...inOrder, referral })
        .thenRefused('REFERRAL_NOT_FOUND');
    }
  });
  it('happens once: then it is revised', () => {
    given(a.drafted).when(drafts(), inOrder).thenRefused('IPZS_EXISTS');
  });
});

describe('revising it', () => {
  it('makes the next version, which needs a new agreement and signature', () => {
    given(...historyOf.ready)
      .when(revises(), nobodyAdmitted)
      .then(IpzsDrafted(a.revised.data, a.scopes), forOps);
    expect(a.after(...historyOf.ready, a.revised)).toEqual({ ...a.revised.data, status: 'draft' });
  });
  it.each(['draft', 'agreed', 'signed', 'refused'] as const)(
    'is possible when it is %s',
    (status) => {
      given(...historyOf[status])
        .when(revises(), nobodyAdmitted)
        .then(IpzsDrafted(a.revised.data, a.scopes), forOps);
    },
  );
  it('ends with the admission', () => {
    given(...historyOf.ready)
      .when(revises(), admitted)
      .thenRefused('IPZS_PARTICIPATION_OPENED');
  });
  it('replaces the version that was read', () => {
    given(...historyOf.ready, a.revised)
      .when(revises(1), nobodyAdmitted)
      .thenRefused('IPZS_VERSION_SUPERSEDED');
  });
});

describe('the agreement of the OPS', () => {
  it('may come before the signature or after it', () => {
    given(a.drafted).when(agrees()).then(a.agreed);
    given(...historyOf.signed)
      .when(agrees('2024-09-18'))
      .then(IpzsAgreedByOps({ programmeVersion: 1, agreedOn: day('2024-09-18') }));
    expect(a.after(a.drafted, a.signed, a.agreed)).toEqual(a.after(a.drafted, a.agreed, a.signed));
  });
  it('is not the labour office’s, although it referred, nor another OPS’s', () => {
    for (const by of [some.pup, some.opsIlowa, some.cis]) {
      given(a.drafted).when(agrees('2024-09-09', by)).thenRefused('IPZS_ANOTHER_SIDE_ACTS');
    }
    expect(ipzsThing.knownTo(a.stateOf.draft)).toEqual([some.cis, some.mops]);
  });
  it('is given to the version that was read, not before its day', () => {
    given(...historyOf.draft, a.revised)
      .when(agrees('2024-09-20'))
      .thenRefused('IPZS_VERSION_SUPERSEDED');
    given(a.drafted).when(agrees('2024-09-01')).thenRefused('IPZS_DAY_BEFORE_DRAFT');
    given(a.drafted)
      .when(agrees('2024-09-02'))
      .then(IpzsAgreedByOps({ programmeVersion: 1, agreedOn: day('2024-09-02') }));
  });
  it('does nothing the second time', () => {
    given(...historyOf.agreed)
      .when(agrees())
      .thenNothing();
    given(...historyOf.ready)
      .when(agrees())
      .thenNothing();
    given(...historyOf.agreed)
      .when(agrees('2024-09-10'))
      .thenRefused('IPZS_STEP_NOT_ALLOWED');
  });
  it('may be refused with a reason; then only a revision leads on', () => {
    const asked = { programmeVersion: 1, reason: 'INCOMPLETE', note: 'Brak zakresu.' } as const;
    given(...historyOf.signed)
      .when((state: Ipzs) => refuseAgreement(a.opsHead(asked), state))
      .then(
        IpzsAgreementRefused(a.refused.data, { note: asked.note }),
        DataDisclosed(
          { recipient: some.cis, classes: ['P2'], fields: ['texts'], about: 'ipzs' },
          { texts: { note: asked.note } },
        ),
      );
    given(...historyOf.refused)
      .when(agrees('2024-09-10'))
      .thenRefused('IPZS_STEP_NOT_ALLOWED');
    expect(ipzsThing.allowed(a.stateOf.refused)).toEqual([{ act: 'ipzs:revise', by: [some.cis] }]);
  });
});

describe('the signature', () => {
  it('is of both: the participant’s on the head’s day or before, not before the version', () => {
    given(a.drafted).when(signs()).then(a.signed);
    for (const on of ['2024-09-02', '2024-09-16']) {
      given(...historyOf.agreed)
        .when(signs('2024-09-16', on))
        .then(IpzsSigned({ ...a.signed.data, personSignedOn: day(on) }));
    }
    for (const on of ['2024-09-01', '2024-09-17']) {
      given(...historyOf.agreed)
        .when(signs('2024-09-16', on))
        .thenRefused('PERSON_SIGNED_OUTSIDE_THE_DAYS');
    }
  });
  it('does nothing the second time', () => {
    given(...historyOf.signed)
      .when(signs())
      .thenNothing();
    given(...historyOf.ready)
      .when(signs())
      .thenNothing();
    given(...historyOf.ready)
      .when(signs('2024-09-17'))
      .thenRefused('IPZS_STEP_NOT_ALLOWED');
  });
  it('is of the version that was read', () => {
    given(a.drafted, a.revised).when(signs('2024-09-20')).thenRefused('IPZS_VERSION_SUPERSEDED');
  });
});

describe('amending it', () => {
  it('changes what is told and leaves the rest, and needs no new agreement', () => {
    given(...historyOf.ready)
      .when(amends({ workshop: 'opieka' }), admitted)
      .then(a.amended);
    expect(a.after(...historyOf.ready, a.amended)).toMatchObject({
      status: 'ready',
      workshop: 'opieka',
      vocationalForms: ['WORKSHOP', 'JOB_COACHING'],
    });
  });
  it('hands new scopes to the OPS', () => {
    const { vocationalScope } = a.content;
    const { workshop: _, ...basics } = a.amended.data;
    given(...historyOf.ready)
      .when(amends({ vocationalScope }), admitted)
      .then(
        IpzsAmended(basics, { vocationalScope }),
        DataDisclosed(forOps.data, { texts: { vocationalScope } }),
      );
  });
  it('says something', () => {
    given(...historyOf.ready)
      .when(amends({}), admitted)
      .thenRefused('AMENDMENT_EMPTY');
  });
  it('is possible from the admission to the end of the programme', () => {
    const told = (status: Participation['status']) =>
      foldAll(participation, some.historyOf[status]);
    for (const status of ['trial', 'active', 'extended', 'tail'] as const) {
      const asked = given(...historyOf.ready).when(amends({ workshop: 'opieka' }), told(status));
      asked.then(a.amended);
    }
    for (const status of ['none', 'completed', 'discontinued', 'trial-failed'] as const) {
      given(...historyOf.ready)
        .when(amends({ workshop: 'opieka' }), told(status))
        .thenRefused('IPZS_NOT_CARRIED_OUT');
    }
  });
  it.each([
    ['2025-02-02', false],
    ['2025-02-03', true],
    ['2025-09-30', true],
    ['2025-10-01', false],
  ])('moves the planned end to %s: %s', (plannedEnd, isPossible) => {
    const asked = given(...historyOf.ready).when(amends({ plannedEnd: day(plannedEnd) }), admitted);
    const { workshop: _, ...basics } = a.amended.data;
    if (isPossible) asked.then(IpzsAmended({ ...basics, plannedEnd: day(plannedEnd) }));
    else
      expect(asked.thenRefused('PLANNED_END_OUTSIDE_THE_PERIOD')).toMatchObject({
        earliest: '2025-02-03',
        latest: '2025-09-30',
      });
  });
  it('moves no end in the trial, after an extension, or after it has passed', () => {
    const change = { plannedEnd: day('2025-09-01') };
    for (const status of ['trial', 'extended', 'tail'] as const) {
      given(...historyOf.ready)
        .when(amends(change), foldAll(participation, some.historyOf[status]))
        .thenRefused('PLANNED_END_NOT_MOVABLE');
    }
    given(...historyOf.ready)
      .when(amends(change, '2025-10-01'), admitted)
      .thenRefused('PLANNED_END_NOT_MOVABLE');
  });
});

describe('the programme', () => {
  const attempts: Readonly<
    Record<IpzsStep, (by: string, state: Ipzs) => Decision<IpzsFact, string>>
  > = {
    'ipzs:revise': (by, state) =>
      reviseIpzs(
        a.worker({ programmeVersion: 1, ...a.content }, '2024-09-20', by),
        state,
        nobodyAdmitted,
      ),
    'ipzs:agree': (by, state) =>
      agreeIpzs(a.opsHead({ programmeVersion: 1 }, '2024-09-20', by), state),
    'ipzs:refuse-agreement': (by, state) =>
      refuseAgreement(a.opsHead({ programmeVersion: 1, reason: 'OTHER' }, '2024-09-20', by), state),
    'ipzs:sign': (by, state) =>
      signIpzs(
        a.worker({ programmeVersion: 1, personSignedOn: day('2024-09-20') }, '2024-09-20', by),
        state,
      ),
    'ipzs:amend': (by, state) =>
      amendIpzs(
        a.worker({ workshop: 'opieka', onApplicationOf: 'CENTRE' }, '2025-02-03', by),
        state,
        admitted,
      ),
  };
  const every = (Object.keys(historyOf) as IpzsStatus[]).flatMap((status) =>
    (Object.keys(attempts) as IpzsStep[]).flatMap((act) =>
      [some.cis, some.mops, some.pup, some.otherCis].map((by) => [status, act, by] as const),
    ),
  );
  it.each(every)(
    'F01: when it is %s, refuses %s of %s exactly when it is not listed',
    (status, act, by) => {
      const state = a.stateOf[status];
      const listed = ipzsThing
        .allowed(state)
        .some((possible) => possible.act === act && possible.by.includes(by));
      const decision = attempts[act](by, state);
      const refusedAsStep =
        decision.kind === 'refuse' &&
        ['IPZS_STEP_NOT_ALLOWED', 'IPZS_ANOTHER_SIDE_ACTS'].includes(decision.code);
      expect(refusedAsStep).toBe(!listed);
    },
  );
  it('is shown to the labour office that referred once it is signed: that it exists, and its days', () => {
    expect(ipzsThing.knownTo(a.stateOf.agreed)).not.toContain(some.pup);
    expect(ipzsThing.knownTo(a.stateOf.ready)).toContain(some.pup);
    const shown = ipzsThing.show(a.stateOf.ready, some.pup);
    expect(Object.keys(shown).sort()).toEqual([
      ...['agreedOn', 'caseId', 'centre', 'draftedOn', 'ipzsId', 'personSignedOn'],
      ...['programmeVersion', 'referralId', 'signedOn', 'status'],
    ]);
    expect(ipzsThing.show(a.stateOf.ready, some.mops)).toMatchObject({
      socialForms: ['SOCIAL_SKILLS'],
    });
  });
});
