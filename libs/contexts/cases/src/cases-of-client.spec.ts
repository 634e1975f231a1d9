import {
  CaseClosed,
  CaseOpened,
  CaseReopened,
  LabourStatusReported,
} from '#language/event-catalogue';
import type { CaseId } from '#language/kernel';
import type { DecodedFact } from '#platform/read-store';
import { anna } from './cases.fixture.js';
import {
  anotherOpenCase,
  casesOfClient,
  caseToOpen,
  nthCaseOf,
  type CasesOfClient,
} from './cases-of-client.js';

const [first, second] = [nthCaseOf(anna, 0), nthCaseOf(anna, 1)];
const fact = (
  caseId: CaseId,
  { definition }: { definition: { type: string } },
  commandId: string,
) =>
  ({
    stream: `case-${caseId}`,
    type: definition.type,
    subject: anna,
    caseId,
    commandId,
  }) as DecodedFact;
const after = (...facts: DecodedFact[]) =>
  facts.reduce<CasesOfClient | undefined>(
    (doc, one) => casesOfClient.evolve(doc, one, anna),
    undefined,
  );

const openedFirst = fact(first, CaseOpened, 'monday');
const closedFirst = fact(first, CaseClosed, 'tuesday');
const openedSecond = fact(second, CaseOpened, 'wednesday');
const reopenedFirst = fact(first, CaseReopened, 'thursday');

describe('the case that a command to open one is about', () => {
  it('is the client’s first when there is none', () => {
    expect(caseToOpen(anna, undefined, 'monday')).toBe(first);
  });
  it('is the same for everybody who asks at once', () => {
    expect(caseToOpen(anna, undefined, 'monday')).toBe(caseToOpen(anna, undefined, 'sunday'));
  });
  it('is the open one, which refuses a second', () => {
    expect(caseToOpen(anna, after(openedFirst), 'tuesday')).toBe(first);
    expect(caseToOpen(anna, after(openedFirst, closedFirst, openedSecond), 'friday')).toBe(second);
  });
  it('is the next one after a closing', () => {
    expect(caseToOpen(anna, after(openedFirst, closedFirst), 'wednesday')).toBe(second);
  });
  it('is for a repeat the one that it opened, whatever became of it', () => {
    const doc = after(openedFirst, closedFirst, openedSecond);
    expect(caseToOpen(anna, doc, 'monday')).toBe(first);
  });
  it('keeps knowing who opened a case that was closed and reopened', () => {
    const doc = after(openedFirst, closedFirst, reopenedFirst);
    expect(caseToOpen(anna, doc, 'monday')).toBe(first);
    expect(caseToOpen(anna, doc, 'friday')).toBe(first);
  });
});

describe('the cases of a client', () => {
  it('come out alike in whichever order two cases are told', () => {
    expect(after(openedFirst, closedFirst, openedSecond)).toEqual(
      after(openedSecond, openedFirst, closedFirst),
    );
  });
  it('tell whether another is open', () => {
    const doc = after(openedFirst, closedFirst, openedSecond);
    expect(anotherOpenCase(doc, first)).toBe(second);
    expect(anotherOpenCase(doc, second)).toBeUndefined();
    expect(anotherOpenCase(undefined, first)).toBeUndefined();
  });
  it('take openings, closings and reopenings only', () => {
    expect(casesOfClient.idsOf(openedFirst)).toEqual([anna]);
    expect(casesOfClient.idsOf(closedFirst)).toEqual([anna]);
    expect(casesOfClient.idsOf(reopenedFirst)).toEqual([anna]);
    expect(casesOfClient.idsOf(fact(first, LabourStatusReported, 'friday'))).toEqual([]);
  });
});
