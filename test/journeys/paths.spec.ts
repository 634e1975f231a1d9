import { startWholeSystem, type WholeSystem } from '#testing';
import { auditedEvents, type AuditedEvent } from './audit.fixture.js';
import { idOf, newRun, playUntil } from './play.fixture.js';

interface Entry {
  readonly entry: 'STEP' | 'GAP';
  readonly position: string;
  readonly type?: string;
  readonly what: string;
  readonly reason?: string;
  readonly occurredOn?: string;
  readonly recordedAt?: string;
  readonly recordedLater?: boolean;
  readonly by?: Readonly<Record<string, string>>;
  readonly legalBasis?: readonly string[];
}

const OWNER = 'ops-zbaszynek-worker';
const LATE = '2026-06-17';

describe('the path of a client', () => {
  let system: WholeSystem;
  let events: readonly AuditedEvent[];
  let whole: readonly Entry[];
  let knownUpTo: string;
  const run = newRun();

  const path = async (account: string, query = '') => {
    const answer = await system.as(account).get(`/cases/${idOf(run, 'case')}/path${query}`);
    expect(answer.status).toBe(200);
    return answer;
  };
  const entries = async (account: string, query = '') =>
    (await path(account, query)).body.entries as readonly Entry[];

  beforeAll(async () => {
    system = await startWholeSystem();
    await playUntil(system, run);
    // Assessed anew on 17 June, but entered after everything else.
    const late = await system.as(OWNER).post(`/cases/${idOf(run, 'case')}/eligibility`, {
      groups: ['HOMELESS', 'DISABLED'],
      exclusionsChecked: true,
      occurredOn: LATE,
    });
    expect(late.status).toBe(201);
    knownUpTo = late.body.position;
    whole = await entries(OWNER, `?atLeast=${knownUpTo}`);
    events = (await auditedEvents(system)).filter(({ actor }) => actor.institutionId !== 'rejestr');
  }, 60_000);

  it('is one timeline over all things and institutions of the person, in log order (F30, F60)', () => {
    expect(whole.map(({ position, type }) => [position, type])).toEqual(
      events.map(({ position, type }) => [position, type]),
    );
    const institutions = new Set(whole.map(({ by }) => by?.['institution']));
    expect(institutions).toEqual(new Set(['ops-zbaszynek', 'cis-swiebodzin', 'cis-zielona-gora']));
  });
  it('names the type, the person, the role and the institution of each step, with its legal basis (F31)', () => {
    for (const entry of whole) {
      expect(entry).toMatchObject({
        entry: 'STEP',
        type: expect.stringMatching(/^[A-Z]\w+$/),
        what: expect.stringMatching(/^[A-ZŚŻŹĆŁ]/),
        by: {
          user: expect.stringMatching(/^(ops|cis)-/),
          roleName: expect.any(String),
          institutionName: expect.stringMatching(/^(Ośrodek|Centrum|Miejski)/),
        },
      });
      expect(entry.legalBasis?.length).toBeGreaterThan(0);
    }
    const interview = whole.find(({ type }) => type === 'EnvironmentalInterviewHeld');
    expect(interview?.legalBasis?.join()).toContain('art. 12 ust. 2');
  });
  it('keeps when it happened apart from when it was recorded (F33)', () => {
    const late = whole.at(-1);
    expect(late).toMatchObject({ occurredOn: LATE, recordedLater: true });
    expect(late?.recordedAt?.slice(0, 4)).not.toBe('');
    expect(Date.parse(late?.recordedAt ?? '')).toBeGreaterThan(Date.parse('2026-07-14'));
    expect(whole.map(({ occurredOn }) => occurredOn)).not.toEqual(
      whole.map(({ occurredOn }) => occurredOn).sort(),
    );
  });
  it('shows what was known at each place of the log and true on each day (F34, N01)', async () => {
    const days = [...new Set(['2026-06-14', ...events.map(({ occurredOn }) => occurredOn)])];
    const places = ['00000000000000000000', ...events.map(({ position }) => position)];
    for (const place of places) {
      const known = whole.filter(({ position }) => position <= place);
      expect(await entries(OWNER, `?knownOn=${place}`)).toEqual(known);
      const drawn = await Promise.all(
        days.map((day) => entries(OWNER, `?knownOn=${place}&trueOn=${day}`)),
      );
      expect(drawn).toEqual(days.map((day) => known.filter((one) => one.occurredOn! <= day)));
    }
  }, 60_000);
  it('does not show on 20 June what happened on the 17th but was learned later, unless asked what was true (F34)', async () => {
    const before = events.at(-2)!.position;
    const types = (shown: readonly Entry[]) =>
      shown.filter(({ occurredOn }) => occurredOn === LATE);
    expect(types(await entries(OWNER, `?knownOn=${before}&trueOn=2026-06-20`))).toHaveLength(0);
    expect(types(await entries(OWNER, '?trueOn=2026-06-20'))).toHaveLength(1);
  });
  it('takes a position, an instant and a day for the same question (F34)', async () => {
    const { recordedAt, position } = events[8]!;
    const known = whole.filter((one) => one.position <= position);
    expect(await entries(OWNER, `?knownOn=${encodeURIComponent(recordedAt)}`)).toEqual(
      whole.filter((one) => one.recordedAt! <= recordedAt),
    );
    expect(await entries(OWNER, `?knownOn=${position}`)).toEqual(known);
    expect(await entries(OWNER, '?knownOn=2026-07-14')).toEqual([]);
    const lastDay = new Date(events.at(-1)!.recordedAt).toLocaleDateString('sv-SE', {
      timeZone: 'Europe/Warsaw',
    });
    expect(await entries(OWNER, `?knownOn=${lastDay}`)).toEqual(whole);
  });
  it('says up to where it knows, and waits for what the caller has seen', async () => {
    const answer = await path(OWNER, `?atLeast=${knownUpTo}`);
    expect(String(answer.headers['known-up-to']) >= knownUpTo).toBe(true);
  });
  it.each(['cis-swiebodzin-worker', 'cis-zielona-gora-worker'])(
    'marks for %s every step that it may not see as a gap with the reason; none is missing (N36)',
    async (centre) => {
      const seen = await entries(centre);
      expect(seen.map(({ position }) => position)).toEqual(whole.map(({ position }) => position));
      const gaps = seen.filter(({ entry }) => entry === 'GAP');
      expect(gaps.length).toBeGreaterThan(5);
      for (const gap of gaps) {
        expect(Object.keys(gap).sort()).toEqual(['entry', 'position', 'reason', 'what']);
        expect(gap.what).toMatch(/^[A-Z].*\.$/);
      }
      const steps = seen.filter(({ entry }) => entry === 'STEP');
      for (const step of steps) {
        const full = whole.find(({ position }) => position === step.position);
        expect({ ...step, details: {} }).toEqual({ ...full, details: {} });
      }
    },
  );
  it('shows a gap as of a day and a place like any step (N36)', async () => {
    const { position } = events[10]!;
    const query = `?knownOn=${position}&trueOn=2026-06-25`;
    const owner = await entries(OWNER, query);
    const centre = await entries('cis-zielona-gora-worker', query);
    expect(centre.map((one) => one.position)).toEqual(owner.map((one) => one.position));
  });
});
