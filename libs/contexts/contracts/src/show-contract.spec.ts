import { foldAll, type InstitutionId } from '#language/kernel';
import { contract } from './contract.js';
import * as known from './contract.fixture.js';
import { ContractSigned } from '#language/event-catalogue';
import {
  END_IS_NOT_AUTOMATIC,
  NOTHING_FOLLOWS_FROM_A_BREACH,
  showContract,
} from './show-contract.js';

const { mops, kis } = known;
const shown = (name: string, viewer: InstitutionId = mops) =>
  showContract(foldAll(contract, known.histories[name] ?? []), viewer);
const days = (name: string) =>
  ((shown(name)['dates'] ?? []) as { what: string; day: string }[]).map(
    ({ what, day }) => `${what} ${day}`,
  );

describe('what a contract shows', () => {
  it('S18: says when it is reviewed next and when it ends, and on what that rests', () => {
    expect(shown('signed')).toMatchObject({
      from: '2024-01-15',
      to: '2024-07-31',
      dates: [
        {
          what: 'NEXT_REVIEW',
          day: '2024-04-15',
          kind: 'CONTRACT',
          legalBasis: expect.stringMatching(/^art\. 108 /),
          counting: { reviewDays: ['2024-04-15', '2024-07-31'], held: 0 },
        },
        {
          what: 'LAST_DAY',
          day: '2024-07-31',
          legalBasis: expect.stringMatching(/^art\. 6 pkt 6 /),
          note: END_IS_NOT_AUTOMATIC,
        },
      ],
    });
    expect(days('reviewed')).toEqual(['NEXT_REVIEW 2024-07-31', 'LAST_DAY 2024-07-31']);
    expect(days('amended')).toEqual(['NEXT_REVIEW 2024-04-15', 'LAST_DAY 2024-09-30']);
  });
  it('shows no day before it is signed, nor once it has ended', () => {
    for (const name of ['proposed', 'refused', 'completed', 'terminated']) {
      expect(shown(name)).not.toHaveProperty('dates');
    }
  });
  it('says that nothing follows from a breach by itself', () => {
    expect(shown('breached')).toMatchObject({
      status: 'signed',
      breaches: [known.breached.data],
      notes: [NOTHING_FOLLOWS_FROM_A_BREACH],
    });
    expect(shown('signed')).not.toHaveProperty('notes');
  });
  it('shows the club goals, reviews and how it ended, no breach and no reason', () => {
    expect(shown('breached', kis)).toMatchObject({
      goals: known.signed.data.goals,
      status: 'signed',
    });
    for (const hidden of ['breaches', 'notes', 'via', 'consultedOps']) {
      expect(shown('breached', kis)).not.toHaveProperty(hidden);
    }
    expect(shown('reviewed', kis)).toMatchObject({ reviews: [known.reviewed.data] });
    expect(shown('terminated', kis)).toMatchObject({ status: 'terminated' });
    expect(shown('terminated', kis)).not.toHaveProperty('reason');
    expect(shown('terminated')).toMatchObject({ reason: 'MOVED_AWAY' });
  });
  it('tells nobody but its institution which OPS was consulted: that would tell of homelessness', () => {
    const homeless = ContractSigned({ ...known.signed.data, consultedOps: known.szprotawa });
    const state = foldAll(contract, [known.proposed, homeless]);
    expect(showContract(state, mops)).toMatchObject({ consultedOps: known.szprotawa });
    expect(JSON.stringify(showContract(state, kis))).not.toContain(known.szprotawa);
  });
  it('keeps the pseudonym of the client with its controller', () => {
    for (const name of Object.keys(known.histories)) {
      expect(JSON.stringify([shown(name), shown(name, kis)])).not.toContain(known.clientId);
    }
    expect(shown('no contract')).toEqual({});
  });
});
