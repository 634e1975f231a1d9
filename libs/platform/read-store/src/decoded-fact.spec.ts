import { CaseClosed, CaseOpened } from '#language/event-catalogue';
import { UndecodableFact, decodeFact, isFact, keyOf } from './index.js';
import { caseFact } from './case-facts.fixture.js';

describe('a fact on its way to a reader', () => {
  it('keeps its envelope and has the data of its type', () => {
    const fact = decodeFact(caseFact(1, 1, 'opened'));
    expect(fact).toEqual(caseFact(1, 1, 'opened'));
    expect(isFact(fact, CaseOpened) && fact.data.owner).toBe('ops-zbaszynek');
    expect(isFact(fact, CaseClosed)).toBe(false);
  });

  it.each([
    ['a type that nobody defined', { type: 'CaseForgotten' }, /CaseForgotten/],
    ['a version that is still to come', { version: 99 }, /CaseOpened of version 99/],
    ['a body of another shape', { data: { owner: 'Anna Nowak' } }, /CaseOpened: .*owner/],
  ])('is refused when it has %s, and the message holds no value', (_what, change, message) => {
    const refused = () => decodeFact({ ...caseFact(1, 1, 'opened'), ...change });
    expect(refused).toThrow(UndecodableFact);
    expect(refused).toThrow(message);
    expect(refused).not.toThrow(/Nowak/);
  });

  it('is told in order with the facts of its case, or of its stream when it has no case', () => {
    const fact = caseFact(1, 1, 'opened');
    expect(keyOf(fact)).toBe(fact.caseId);
    expect(keyOf({ stream: 'institution-cis' })).toBe('institution-cis');
  });
});
