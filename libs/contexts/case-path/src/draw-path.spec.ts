import { civilDate, positionOf, type InstitutionId } from '#language/kernel';
import fc from 'fast-check';
import { drawPath, partiesShown } from './draw-path.js';
import { forwarded, names, ops, pathFact, swiebodzin, zielonaGora } from './some-path.fixture.js';

const drawnFor = (viewer: InstitutionId) => drawPath(forwarded, { viewer, names });
const told = (viewer: InstitutionId) =>
  drawnFor(viewer).map((entry) => (entry.entry === 'STEP' ? entry.type : entry.reason));

describe('the path as it is drawn', () => {
  it('F30 shows the issuer all bodies of one person in log order', () => {
    expect(told(ops)).toEqual(forwarded.map(({ type }) => type));
  });
  it('N36 marks what another institution did as a gap with its reason, and leaves nothing out', () => {
    expect(told(swiebodzin)).toEqual([
      'CaseOpened',
      'DRAFT_OF_ANOTHER',
      'ReferralIssued',
      'ReferralDelivered',
      'ReferralRejected',
      'ReferralForwarded',
      'OTHER_INSTITUTION',
      'OTHER_INSTITUTION',
      'OTHER_INSTITUTION',
    ]);
    expect(told(zielonaGora).filter((line) => line === 'OTHER_INSTITUTION')).toHaveLength(4);
  });
  it('F10 N36 names to a centre no party of which it learns only by a gap', () => {
    const shownTo = (viewer: InstitutionId) => partiesShown(forwarded, { viewer, names });
    expect(shownTo(ops)).toEqual([ops, swiebodzin, zielonaGora]);
    expect(shownTo(swiebodzin)).toEqual([ops, swiebodzin]);
    expect(shownTo(zielonaGora)).toEqual([ops, zielonaGora]);
  });
  it('names who referred, though the step by which it became party is a gap', () => {
    const kis = 'kis-zielona-gora' as InstitutionId;
    const asked = pathFact(2, 'ApplicationSubmitted', {
      stream: 'application-1c9d2e3f-4a5b-5c6d-8e7f-9a0b1c2d3e4f',
      by: kis,
      data: { recordedBy: kis, addressee: ops, competentOps: ops },
    });
    const [opened, ...later] = [
      pathFact(1, 'CaseOpened', { by: kis, data: { owner: kis } }),
      ...forwarded.slice(1, 4).map((fact, index) => ({ ...fact, position: positionOf(index + 3) })),
    ];
    const facts = [opened, asked, ...later].flatMap((fact) => fact ?? []);
    expect(partiesShown(facts, { viewer: swiebodzin, names })).toEqual([kis, ops, swiebodzin]);
  });
  it('names the parties of the moment that is asked for', () => {
    const knownUpTo = positionOf(3);
    expect(partiesShown(forwarded, { viewer: ops, names, knownUpTo })).toEqual([ops]);
  });
  it('tells in a gap nothing but that there is one, and why', () => {
    const gaps = drawnFor(swiebodzin).filter(({ entry }) => entry === 'GAP');
    for (const gap of gaps) {
      expect(Object.keys(gap).sort()).toEqual(['entry', 'position', 'reason', 'what']);
    }
  });
  it('F31 names for each step the person, the role, the institution and the department', () => {
    const [opened] = drawnFor(ops);
    expect(opened?.by).toEqual({
      user: 'ops-zbaszynek-worker',
      role: 'OPS_SOCIAL_WORKER',
      roleName: 'pracownik socjalny ośrodka pomocy społecznej',
      institution: 'ops-zbaszynek',
      institutionName: 'Ośrodek Pomocy Społecznej w Zbąszynku',
    });
  });
  it('F33 keeps apart when it happened and when we learned it', () => {
    const late = pathFact(1, 'CaseOpened', { on: '2026-06-15', at: '2026-06-17T08:00:00.000Z' });
    const [step] = drawPath([late], { viewer: ops, names });
    expect(step).toMatchObject({
      occurredOn: '2026-06-15',
      recordedAt: '2026-06-17T08:00:00.000Z',
      recordedLater: true,
    });
  });
  it('takes the evening in Warsaw for the day itself', () => {
    const evening = pathFact(1, 'CaseOpened', { on: '2026-06-15', at: '2026-06-15T21:30:00.000Z' });
    expect(drawPath([evening], { viewer: ops, names })[0]?.recordedLater).toBe(false);
  });
  it('F10 shows to whom the issuer went, and which referral it supersedes, to the issuer only', () => {
    const details = (viewer: InstitutionId, index: number) => drawnFor(viewer)[index]?.details;
    expect(details(ops, 5)).toHaveProperty('receiver');
    expect(details(swiebodzin, 5)).toEqual({});
    expect(details(ops, 6)).toHaveProperty('supersedes');
    expect(details(zielonaGora, 6)).not.toHaveProperty('supersedes');
  });
  it('cites the article of every step', () => {
    expect(drawnFor(ops)[2]?.legalBasis?.[0]).toMatch(/art\. 12 ust\. 1/);
  });
});

describe('as of when', () => {
  const type = fc.constantFrom('CaseOpened', 'EligibilityAssessed', 'CaseOwnerChanged');
  const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-06-${String(n).padStart(2, '0')}`);
  const history = fc
    .array(fc.tuple(type, day), { minLength: 1, maxLength: 12 })
    .map((facts) => facts.map(([name, on], index) => pathFact(index + 1, name, { on })));

  it('N01 F34 known on X and true on Y is the beginning of the log up to X, and of that what had happened by Y', () => {
    fc.assert(
      fc.property(history, (facts) => {
        for (const known of facts) {
          for (const truth of facts) {
            const drawn = drawPath(facts, {
              viewer: ops,
              names,
              knownUpTo: known.position,
              trueOn: truth.occurredOn,
            });
            const expected = facts
              .slice(0, facts.indexOf(known) + 1)
              .filter(({ occurredOn }) => occurredOn <= truth.occurredOn);
            expect(drawn.map(({ position }) => position)).toEqual(
              expected.map(({ position }) => position),
            );
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });
  it('knows nothing before the first fact', () => {
    const nothing = { viewer: ops, names, knownUpTo: positionOf(0) };
    expect(drawPath(forwarded, nothing)).toEqual([]);
    const before = { viewer: ops, names, trueOn: civilDate('2026-06-14') };
    expect(drawPath(forwarded, before)).toEqual([]);
  });
});
