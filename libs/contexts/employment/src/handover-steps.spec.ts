import {
  CooperativeFoundingStarted,
  CooperativeRegistered,
  DataDisclosed,
  OwesHandoverAccepted,
  OwesHandoverDeclined,
} from '#language/event-catalogue';
import { civilDate, foldAll, type Decision, type InstitutionId } from '#language/kernel';
import { acceptHandover } from './accept-handover/accept-handover.js';
import { declineHandover } from './decline-handover/decline-handover.js';
import * as known from './employment.fixture.js';
import { handoverThing, type HandoverStep } from './handover-steps.js';
import { handover, type Handover } from './handover.js';
import { registerCooperative } from './register-cooperative/register-cooperative.js';
import { startFounding } from './start-founding/start-founding.js';

const { handoverId, handoverAfter, owes, cis } = known;
const stateOf = (name: string) => foldAll(handover, known.handovers[name] ?? []);

/** Each act with a content that is right in every state and repeats nothing of the histories. */
const acts: Readonly<
  Record<HandoverStep, (by: InstitutionId, state: Handover) => Decision<object, string>>
> = {
  'handover:accept': (by, state) => acceptHandover({ ...at(by), handoverId }, state),
  'handover:decline': (by, state) =>
    declineHandover({ ...at(by), handoverId, reason: 'PERSON_DECLINED' }, state),
  'handover:start-founding': (by, state) => startFounding({ ...at(by), handoverId }, state),
  'handover:register-cooperative': (by, state) =>
    registerCooperative({ ...at(by), handoverId, krs: '0007654321', members: 7 }, state),
};
const at = (by: InstitutionId) => known.adviser('2026-06-30', by);
const sides = [owes, cis, known.otherOwes, known.mops];
const everyCase = Object.keys(known.handovers).flatMap((name) =>
  (Object.keys(acts) as HandoverStep[]).flatMap((act) =>
    sides.map((by) => [name, act, by] as const),
  ),
);

describe('the steps of a hand-over', () => {
  it.each(everyCase)(
    'F01: %s, %s, by %s: is recorded exactly when it is listed as allowed',
    (name, act, by) => {
      const state = stateOf(name);
      const listed = handoverThing
        .allowed(state)
        .some((one) => one.act === act && one.by.includes(by));
      const decision = acts[act](by, state);
      const records = decision.kind === 'record' && decision.events.length > 0;
      expect(records).toBe(listed);
    },
  );
  it.each([
    ['none', []],
    ['proposed', ['accept', 'decline']],
    ['accepted', ['start-founding', 'register-cooperative']],
    ['founding', ['register-cooperative']],
    ['registered', []],
    ['registered without founding', []],
    ['declined', []],
  ])('when it is %s, the OWES may %j', (name, possible) => {
    expect(handoverThing.allowed(stateOf(name))).toEqual(
      possible.map((act) => ({ act: `handover:${act}`, by: [owes] })),
    );
  });
  it('F23: is known to its two sides for ever, and to nobody else of the case', () => {
    for (const name of Object.keys(known.handovers)) {
      expect(handoverThing.knownTo(stateOf(name))).toEqual(name === 'none' ? [] : [cis, owes]);
    }
    expect(handoverThing.show(stateOf('registered'), cis)).toMatchObject({
      status: 'accepted',
      foundingStartedOn: '2026-04-13',
      cooperative: { krs: '0001234567', members: 5 },
    });
  });
  it('stops loudly at a history that makes no sense', () => {
    expect(() => foldAll(handover, [known.accepted])).toThrow('before it was proposed');
    expect(() => foldAll(handover, [known.proposed, known.registered])).toThrow('not accepted');
  });
});

describe('accepting a hand-over', () => {
  const accepting =
    (on: string, by = owes) =>
    (state: Handover) =>
      acceptHandover({ ...known.adviser(on, by), handoverId }, state);

  it('records the day, from that of the proposal on', () => {
    handoverAfter('proposed')
      .when(accepting('2026-03-02'))
      .then(OwesHandoverAccepted({ acceptedOn: civilDate('2026-03-02') }));
    expect(
      handoverAfter('proposed').when(accepting('2026-03-01')).thenRefused('DAY_BEFORE_PROPOSAL'),
    ).toEqual({ proposedOn: '2026-03-02', on: '2026-03-01' });
  });
  it('does nothing the second time, also when a cooperative has come of it', () => {
    for (const name of ['accepted', 'founding', 'registered']) {
      handoverAfter(name).when(accepting('2026-06-30')).thenNothing();
    }
  });
  it('is the addressed OWES’s, not the sender’s nor another one’s', () => {
    for (const by of [cis, known.otherOwes]) {
      for (const name of ['proposed', 'accepted', 'declined']) {
        handoverAfter(name)
          .when(accepting('2026-03-04', by))
          .thenRefused('HANDOVER_ANOTHER_SIDE_ACTS');
      }
    }
  });
  it('is too late after a declination', () => {
    handoverAfter('declined')
      .when(accepting('2026-03-05'))
      .thenRefused('HANDOVER_STEP_NOT_ALLOWED');
  });
});

describe('declining a hand-over', () => {
  const declining =
    (reason: 'NO_CAPACITY' | 'NO_CONTACT', on = '2026-03-04', note?: string) =>
    (state: Handover) =>
      declineHandover({ ...known.adviser(on), handoverId, reason, ...(note && { note }) }, state);

  it('F06: records the coded reason', () => {
    handoverAfter('proposed').when(declining('NO_CAPACITY')).then(known.declined);
    handoverAfter('proposed')
      .when(declining('NO_CAPACITY', '2026-03-01'))
      .thenRefused('DAY_BEFORE_PROPOSAL');
  });
  it('seals a note for itself and for the sender', () => {
    handoverAfter('proposed')
      .when(declining('NO_CAPACITY', '2026-03-04', 'Nabór w czerwcu.'))
      .then(
        OwesHandoverDeclined(known.declined.data, { note: 'Nabór w czerwcu.' }),
        DataDisclosed(
          { recipient: cis, classes: ['P2'], fields: ['texts'], about: 'handover' },
          { texts: { note: 'Nabór w czerwcu.' } },
        ),
      );
  });
  it('does nothing the second time, and does not change its reason', () => {
    handoverAfter('declined').when(declining('NO_CAPACITY')).thenNothing();
    handoverAfter('declined')
      .when(declining('NO_CONTACT'))
      .thenRefused('HANDOVER_DECLINED_OTHERWISE');
  });
  it('is too late after an acceptance', () => {
    handoverAfter('accepted')
      .when(declining('NO_CONTACT'))
      .thenRefused('HANDOVER_STEP_NOT_ALLOWED');
  });
});

describe('founding and registering a cooperative', () => {
  const founding = (on: string) => (state: Handover) =>
    startFounding({ ...known.adviser(on), handoverId }, state);
  const registering =
    (on: string, krs = '0001234567', members = 5) =>
    (state: Handover) =>
      registerCooperative({ ...known.adviser(on), handoverId, krs, members }, state);

  it('begins on no day before the acceptance', () => {
    handoverAfter('accepted')
      .when(founding('2026-03-04'))
      .then(CooperativeFoundingStarted({ startedOn: civilDate('2026-03-04') }));
    handoverAfter('accepted').when(founding('2026-03-03')).thenRefused('DAY_BEFORE_ACCEPTANCE');
    handoverAfter('accepted').when(registering('2026-03-03')).thenRefused('DAY_BEFORE_ACCEPTANCE');
  });
  it('begins once', () => {
    handoverAfter('founding').when(founding('2026-04-13')).thenNothing();
    expect(
      handoverAfter('founding')
        .when(founding('2026-04-14'))
        .thenRefused('FOUNDING_STARTED_ON_ANOTHER_DAY'),
    ).toEqual({ startedOn: '2026-04-13', on: '2026-04-14' });
  });
  it('S32: is registered with number and members, whether its beginning was recorded or not', () => {
    for (const name of ['accepted', 'founding']) {
      handoverAfter(name).when(registering('2026-06-01')).then(known.registered);
    }
  });
  it('is not registered before it was begun', () => {
    handoverAfter('founding')
      .when(registering('2026-04-12'))
      .thenRefused('REGISTERED_BEFORE_FOUNDING');
    handoverAfter('founding')
      .when(registering('2026-04-13'))
      .then(
        CooperativeRegistered({ ...known.registered.data, registeredOn: civilDate('2026-04-13') }),
      );
  });
  it('is registered once: the same is no news, anything else is refused', () => {
    handoverAfter('registered').when(registering('2026-06-01')).thenNothing();
    for (const other of [
      registering('2026-06-02'),
      registering('2026-06-01', '0007654321'),
      registering('2026-06-01', '0001234567', 6),
    ]) {
      handoverAfter('registered').when(other).thenRefused('COOPERATIVE_REGISTERED_OTHERWISE');
    }
  });
  it('is not begun after the registration', () => {
    handoverAfter('registered without founding')
      .when(founding('2026-06-30'))
      .thenRefused('HANDOVER_STEP_NOT_ALLOWED');
  });
});
