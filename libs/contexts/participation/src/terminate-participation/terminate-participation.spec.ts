import { ParticipationTerminated } from '#language/event-catalogue';
import { endParticipation } from '../end-participation/end-participation.js';
import * as some from '../participation.fixture.js';
import type { Participation } from '../participation.js';
import {
  terminateParticipation,
  type TerminateParticipationData,
  type Termination,
} from './terminate-participation.js';

const { day, given, historyOf } = some;
const declared: Termination = { ground: 'RESIGN', declaredOn: day('2026-02-13') };
const decided = (ground: 'BREACH' | 'ABANDON', servedOn = '2026-02-12') =>
  ({
    ground,
    decisionNumber: 'CIS.4.2026',
    decidedOn: day('2026-02-10'),
    servedOn: day(servedOn),
  }) as const;
const terminates =
  (
    termination: Termination = declared,
    more: Partial<TerminateParticipationData> = { classesEndedOn: day('2026-02-13') },
    on = '2026-02-13',
  ) =>
  (state: Participation) =>
    terminateParticipation(some.cisHead({ termination, ...more }, on), state);

describe('discontinuation', () => {
  it('on the person’s declaration needs no decision', () => {
    given(...historyOf.extended)
      .when(terminates())
      .then(some.resigned);
  });
  it.each(['BREACH', 'ABANDON'] as const)(
    'for %s records the decision, seals its number and counts the complaint from its service',
    (ground) => {
      given(...historyOf.extended)
        .when(terminates(decided(ground)))
        .then(
          ParticipationTerminated(
            {
              ground,
              classesEndedOn: day('2026-02-13'),
              decidedOn: day('2026-02-10'),
              servedOn: day('2026-02-12'),
              // The thirtieth day, 14.03, is a Saturday.
              complaintUntil: day('2026-03-16'),
            },
            { decisionNumber: 'CIS.4.2026' },
          ),
        );
    },
  );
  it.each<[string, Termination]>([
    ['served before it was decided', decided('BREACH', '2026-02-09')],
    ['served after the day of the act', decided('ABANDON', '2026-02-14')],
    ['declared later', { ground: 'RESIGN', declaredOn: day('2026-02-14') }],
    ['declared before the participation', { ground: 'RESIGN', declaredOn: day('2024-09-30') }],
  ])('is refused when it was %s', (_case, termination) => {
    given(...historyOf.extended)
      .when(terminates(termination))
      .thenRefused('TERMINATION_DAYS_OUT_OF_ORDER');
  });
  it.each([
    ['2024-10-01', undefined],
    ['2024-09-30', 'DAY_OUTSIDE_THE_PARTICIPATION'],
    ['2026-02-14', 'CLASSES_END_IN_FUTURE'],
  ])('ends classes on %s: %s', (classesEndedOn, code) => {
    const asked = given(...historyOf.extended).when(
      terminates(declared, { classesEndedOn: day(classesEndedOn) }),
    );
    if (code) asked.thenRefused(code as never);
    else
      asked.then(
        ParticipationTerminated({ ...some.resigned.data, classesEndedOn: day(classesEndedOn) }),
      );
  });
  it('needs the end of classes, which in the tail is known', () => {
    given(...historyOf.extended)
      .when(terminates(declared, {}))
      .thenRefused('CLASSES_END_MISSING');
    const known = { ...some.resigned.data, classesEndedOn: day('2026-02-01') };
    given(...historyOf.tail)
      .when(terminates(declared, {}))
      .then(ParticipationTerminated(known));
    given(...historyOf.tail)
      .when(terminates())
      .thenRefused('CLASSES_ENDED_BEFORE');
  });
  it('does nothing the second time, and changes nothing quietly', () => {
    given(...historyOf.discontinued)
      .when(terminates())
      .thenNothing();
    given(...historyOf.discontinued)
      .when(terminates(decided('BREACH')))
      .thenRefused('TERMINATED_OTHERWISE');
  });
});

describe('an end for other reasons', () => {
  const ends =
    (reason: 'MOVED_AWAY' | 'REGISTERED_IN_ERROR' | 'RESIGNED', on = '2026-02-13') =>
    (state: Participation) =>
      endParticipation(some.cisHead({ reason }, on), state);
  it('is coded: an entry in error is told apart from every other end (F17)', () => {
    given(...historyOf.extended)
      .when(ends('MOVED_AWAY'))
      .then(some.movedAway);
    given(...historyOf.trial)
      .when(ends('REGISTERED_IN_ERROR'))
      .then({
        ...some.movedAway,
        data: { endedOn: day('2026-02-13'), reason: 'REGISTERED_IN_ERROR' },
      });
  });
  it('in a centre is no resignation: that is a discontinuation', () => {
    given(...historyOf.extended)
      .when(ends('RESIGNED'))
      .thenRefused('ENDING_REASON_UNSUITABLE');
  });
  it('does nothing the second time, and changes nothing quietly', () => {
    given(...historyOf['ended-otherwise'])
      .when(ends('MOVED_AWAY'))
      .thenNothing();
    given(...historyOf['ended-otherwise'])
      .when(ends('MOVED_AWAY', '2026-02-14'))
      .thenRefused('ENDED_OTHERWISE');
  });
});
