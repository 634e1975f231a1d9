import {
  CertificateIssued,
  ContractCompleted,
  KisGraduateStatusGained,
  ParticipantGraduated,
  ParticipationCompleted,
  ParticipationTerminated,
  TrialPeriodPassed,
} from '#language/event-catalogue';
import { foldAll, type CivilDate } from '#language/kernel';
import { contractAsSeen, type ContractAsSeen } from './as-seen/contract-as-seen.js';
import * as some from './participation.fixture.js';
import { participation, type Participation, type ParticipationFact } from './participation.js';
import { participationThing } from './participation-steps.js';
import {
  graduateFromClub,
  reactToClubGraduate,
} from './react-to-club-graduate/react-to-club-graduate.js';
import { graduate, reactToGraduate } from './react-to-graduate/react-to-graduate.js';

const { day, given, historyOf, participationId, clubParticipationId } = some;
const graduates = (state: Participation) => graduate({ participationId }, state);
const fromClub = (state: Participation, contract: ContractAsSeen) =>
  graduateFromClub({ participationId: clubParticipationId }, state, contract);
const issuedOn = (on: string, to: CivilDate = some.certified.data.to) =>
  CertificateIssued({ ...some.certified.data, issuedOn: day(on), to });
const inExtension = historyOf.extended;

/** Every order of some facts. */
const orders = <One>(items: readonly One[]): readonly (readonly One[])[] =>
  items.length < 2
    ? [items]
    : items.flatMap((one, at) => orders(items.toSpliced(at, 1)).map((rest) => [one, ...rest]));

/** Tells the facts one by one, and asks the reaction after each, as it is asked in the product. */
function told(before: readonly ParticipationFact[], facts: readonly ParticipationFact[]) {
  const recorded: ParticipationFact[] = [...before];
  for (const fact of facts) {
    recorded.push(fact);
    const decision = graduates(foldAll(participation, recorded));
    if (decision.kind === 'record') recorded.push(...decision.events);
  }
  return recorded.filter(({ type }) => type === 'ParticipantGraduated');
}

describe('the graduate of a centre', () => {
  it('S14: has the status from the later of certificate and end of classes, for six months', () => {
    given(...historyOf.completed, some.certified)
      .when(graduates)
      .then(some.graduated);
    given(...historyOf.completed, issuedOn('2026-05-04'))
      .when(graduates)
      .then(ParticipantGraduated({ ...some.graduated.data, from: day('2026-05-04') }));
  });
  it.each(orders([some.completed, some.certified]).map((one) => [one]))(
    'comes out the same in every order of its causes (%#)',
    (facts) => {
      expect(told(inExtension, facts)).toEqual([some.graduated]);
    },
  );
  it('is one in the tail, before the programme ends, and only once', () => {
    const completion = ParticipationCompleted({
      ground: 'COOPERATIVE',
      classesEndedOn: day('2026-02-01'),
      programmeEndedOn: day('2026-08-02'),
    });
    const certificate = issuedOn('2026-02-09', day('2026-02-01'));
    const expected = ParticipantGraduated({
      from: day('2026-02-09'),
      to: day('2026-08-01'),
      classesEndedOn: day('2026-02-01'),
    });
    for (const rest of orders([certificate, completion])) {
      expect(told([...inExtension, some.jobTaken], rest)).toEqual([expected]);
    }
    for (const facts of orders([some.jobTaken, certificate])) {
      expect(told(inExtension, facts)).toEqual([expected]);
    }
  });
  it('is one after a discontinuation as well, by the words of the act', () => {
    const certificate = issuedOn('2026-02-20', day('2026-02-13'));
    for (const facts of orders([some.resigned, certificate])) {
      expect(told(inExtension, facts)).toEqual([
        ParticipantGraduated({
          from: day('2026-02-20'),
          to: day('2026-08-13'),
          classesEndedOn: day('2026-02-13'),
        }),
      ]);
    }
  });
  it.each([
    ['2025-03-30', false],
    ['2025-03-31', true],
  ])('needs six months of classes, the trial counted: ended on %s %s', (ended, arises) => {
    const end = ParticipationTerminated({
      ...some.resigned.data,
      classesEndedOn: day(ended),
      declaredOn: day(ended),
    });
    const asked = given(...historyOf.active, end, issuedOn('2025-04-01', day(ended))).when(
      graduates,
    );
    if (arises)
      asked.then(
        ParticipantGraduated({
          from: day('2025-04-01'),
          to: day('2025-09-30'),
          classesEndedOn: day(ended),
        }),
      );
    else expect(asked.thenRefused('NO_GRADUATE_STATUS')).toEqual({ reason: 'TOO_SHORT' });
  });
  it.each([
    ['2026-09-30', true],
    ['2026-10-01', false],
  ])('needs the certificate within six months: issued on %s %s', (on, arises) => {
    const asked = given(...historyOf.completed, issuedOn(on)).when(graduates);
    if (arises) asked.then(ParticipantGraduated({ ...some.graduated.data, from: day(on) }));
    else
      expect(asked.thenRefused('NO_GRADUATE_STATUS')).toEqual({ reason: 'CERTIFICATE_TOO_LATE' });
  });
  it('counts to the end of a short month', () => {
    const planned = TrialPeriodPassed({ ...some.passed.data, plannedEnd: day('2025-08-31') });
    const end = { classesEndedOn: day('2025-08-31'), programmeEndedOn: day('2025-08-31') };
    given(
      ...historyOf.trial,
      planned,
      ParticipationCompleted({ ground: 'PERIOD_END', ...end }),
      issuedOn('2025-08-31', day('2025-08-31')),
    )
      .when(graduates)
      .then(
        ParticipantGraduated({
          from: day('2025-08-31'),
          to: day('2026-02-28'),
          classesEndedOn: day('2025-08-31'),
        }),
      );
  });
  it('is none without the certificate, after a failed trial or another end, nor in a club', () => {
    const refusal = (history: readonly ParticipationFact[]) =>
      given(...history)
        .when(graduates)
        .thenRefused('NO_GRADUATE_STATUS');
    expect(refusal(historyOf.completed)).toEqual({ reason: 'CERTIFICATE_MISSING' });
    expect(refusal(historyOf.active)).toEqual({ reason: 'CLASSES_NOT_ENDED' });
    expect(refusal(historyOf['trial-failed'])).toEqual({ reason: 'NOT_CONCLUDED' });
    expect(refusal([...historyOf.tail, some.movedAway])).toEqual({ reason: 'NOT_CONCLUDED' });
    refusal(historyOf.none);
    refusal([...historyOf['club-completed'], some.clubCertified]);
  });
  it('does nothing the second time', () => {
    given(...historyOf.completed, some.certified, some.graduated)
      .when(graduates)
      .thenNothing();
  });
  it('follows the certificate and each way in which classes end', () => {
    expect(reactToGraduate.map(({ to }) => to.definition.type).sort()).toEqual([
      'CertificateIssued',
      'ParticipationCompleted',
      'ParticipationTerminated',
      'ProgrammeWithoutAttendanceStarted',
    ]);
    const answers = reactToGraduate.map(({ answer }) =>
      answer({ stream: `participation-${participationId}`, data: { kind: 'CIS' } } as never),
    );
    expect(answers).toEqual(answers.map(() => ({ participationId })));
  });
});

describe('the graduate of a club', () => {
  const fulfilled = some.fulfilledContract;
  const afterBoth = [...historyOf['club-completed'], some.clubCertified];
  it('S14: has six months, a certificate and a fulfilled contract', () => {
    given(...afterBoth)
      .when(fromClub, fulfilled)
      .then(some.clubGraduated);
    given(...afterBoth)
      .when(fromClub, { ...fulfilled, completedOn: day('2024-09-02') })
      .then(KisGraduateStatusGained({ from: day('2024-09-02') }));
  });
  it.each(orders(['end', 'certificate', 'contract'] as const).map((one) => [one]))(
    'comes out the same when %j come in that order',
    (causes) => {
      const recorded: ParticipationFact[] = [some.startedAtClub];
      let contract: ContractAsSeen = some.signedContract;
      for (const cause of causes) {
        if (cause === 'end') recorded.push(some.clubCompleted);
        // A certificate before the end is refused at the door; the fold takes whatever was recorded.
        if (cause === 'certificate') recorded.push(some.clubCertified);
        if (cause === 'contract') contract = fulfilled;
        const decision = fromClub(foldAll(participation, recorded), contract);
        if (decision.kind === 'record') recorded.push(...decision.events);
      }
      expect(recorded.filter(({ type }) => type === 'KisGraduateStatusGained')).toEqual([
        some.clubGraduated,
      ]);
    },
  );
  it.each([
    ['2024-07-20', false],
    ['2024-07-21', true],
  ])('needs six months at the club: ended on %s %s', (ended, arises) => {
    const end = { ...some.clubCompleted, data: { endedOn: day(ended) } };
    const asked = given(some.startedAtClub, end, some.clubCertified).when(fromClub, fulfilled);
    if (arises) asked.then(some.clubGraduated);
    else expect(asked.thenRefused('NO_CLUB_GRADUATE_STATUS')).toEqual({ reason: 'TOO_SHORT' });
  });
  it('is none without one of the three, nor when it was broken off, nor twice', () => {
    const refusal = (history: readonly ParticipationFact[], contract: ContractAsSeen = fulfilled) =>
      given(...history)
        .when(fromClub, contract)
        .thenRefused('NO_CLUB_GRADUATE_STATUS');
    expect(refusal(afterBoth, some.signedContract)).toEqual({ reason: 'CONTRACT_NOT_COMPLETED' });
    expect(refusal(historyOf['club-completed'])).toEqual({ reason: 'CERTIFICATE_MISSING' });
    expect(refusal(historyOf['club-active'])).toEqual({ reason: 'CLASSES_NOT_ENDED' });
    expect(refusal(historyOf['club-discontinued'])).toEqual({ reason: 'NOT_CONCLUDED' });
    refusal(historyOf.none);
    refusal([...historyOf.completed, some.certified]);
    given(...afterBoth, some.clubGraduated)
      .when(fromClub, fulfilled)
      .thenNothing();
  });
  it('is found from the contract by the contract alone', () => {
    const [reaction] = reactToClubGraduate.filter(({ name }) => name.endsWith('after-contract'));
    const fact = {
      stream: `contract-${some.contractId}`,
      data: ContractCompleted.definition.example,
    };
    expect(reaction?.answer(fact as never)).toEqual({ participationId: clubParticipationId });
    expect(contractAsSeen.initial).toEqual({ status: 'none' });
  });
});

describe('why there is no status of a graduate', () => {
  const shown = (history: readonly ParticipationFact[]) =>
    participationThing.show(foldAll(participation, history), some.pup)['graduation'];
  it('is said with the days that were compared', () => {
    const end = {
      ...some.resigned,
      data: { ...some.resigned.data, classesEndedOn: day('2025-02-14') },
    };
    expect(shown([...historyOf.active, end])).toEqual({
      arises: false,
      reason: 'TOO_SHORT',
      polish: 'Uczestnictwo trwało krócej niż sześć miesięcy.',
      compared: { classesEndedOn: '2025-02-14', earliest: '2025-03-31' },
    });
    expect(shown(historyOf.completed)).toMatchObject({
      reason: 'CERTIFICATE_MISSING',
      compared: { latest: '2026-09-30' },
    });
    expect(shown(afterClub)).toMatchObject({ reason: 'CONTRACT_NOT_COMPLETED' });
  });
  it('is not said of a graduate: the days of the status are', () => {
    expect(shown([...historyOf.completed, some.certified, some.graduated])).toEqual({
      arises: true,
      from: '2026-03-31',
      to: '2026-09-30',
    });
    expect(shown([...afterClub, some.clubGraduated])).toEqual({ arises: true, from: '2024-07-31' });
  });
  const afterClub = [...historyOf['club-completed'], some.clubCertified];
});
