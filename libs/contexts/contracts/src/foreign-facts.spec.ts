import {
  CaseClosed,
  CaseOpened,
  CaseReopened,
  EligibilityAssessed,
  InstitutionRegistered,
  KisEntryRecorded,
  KisEntryRemoved,
  OpinionRequested,
  ReferralIssued,
  type CatalogueEvent,
} from '#language/event-catalogue';
import { civilDate, foldAll } from '#language/kernel';
import type { RecordedFact } from '#platform/event-log';
import type { Look } from '#platform/service';
import { amendingOf } from './amend-contract/texts-so-far.js';
import { caseAsSeen } from './as-seen/case-as-seen.js';
import { institutionAsSeen } from './as-seen/institution-as-seen.js';
import { partiesAsSeen } from './as-seen/parties-as-seen.js';
import { contract } from './contract.js';
import * as known from './contract.fixture.js';
import { namedIn, standingOf } from './surroundings.js';

const opened = CaseOpened(CaseOpened.definition.example);
const { mops, kis, szprotawa, caseId, contractId } = known;

/** Reads through streams that are given, and remembers which were looked at. */
function lookThrough(streams: Readonly<Record<string, readonly CatalogueEvent[]>>) {
  const seen: string[] = [];
  const look = {
    at: (stream: string, fold: never) => {
      seen.push(stream);
      return Promise.resolve(foldAll(fold, (streams[stream] ?? []) as never));
    },
    people: {
      openMany: (requests: readonly { field: string; box: { box: string } }[]) =>
        Promise.resolve(
          requests.map(({ box: { box } }) =>
            box === 'erased' ? { kind: 'erased' } : { kind: 'open', value: JSON.parse(box) },
          ),
        ),
    },
  } as unknown as Look;
  return { look, seen };
}

describe('facts of others, as a contract sees them', () => {
  it('a case is open, closed and open again', () => {
    const closed = CaseClosed(CaseClosed.definition.example);
    const reopened = CaseReopened(CaseReopened.definition.example);
    const assessed = EligibilityAssessed(EligibilityAssessed.definition.example);
    const { clientId, owner } = opened.data;
    expect(foldAll(caseAsSeen, [closed])).toEqual({ status: 'none' });
    expect(foldAll(caseAsSeen, [opened, assessed])).toEqual({ status: 'open', clientId, owner });
    expect(foldAll(caseAsSeen, [opened, closed])).toMatchObject({ status: 'closed' });
    expect(foldAll(caseAsSeen, [opened, closed, reopened])).toMatchObject({ status: 'open' });
    const staying = CaseOpened({ ...opened.data, stay: '0862011' });
    expect(foldAll(caseAsSeen, [staying])).toMatchObject({ stay: '0862011' });
  });
  it('a club is entered, removed and entered again', () => {
    const registered = InstitutionRegistered(InstitutionRegistered.definition.example);
    const removed = KisEntryRemoved({ institutionId: kis, on: civilDate('2024-01-02') });
    const entered = KisEntryRecorded({ institutionId: kis, on: civilDate('2024-02-01') });
    expect(foldAll(institutionAsSeen, [])).toEqual({ areas: [] });
    expect(foldAll(institutionAsSeen, [registered])).toMatchObject({ kind: 'CIS' });
    expect(foldAll(institutionAsSeen, [removed])).toMatchObject({ entryRemovedOn: '2024-01-02' });
    expect(foldAll(institutionAsSeen, [removed, entered])).not.toHaveProperty('entryRemovedOn');
  });
  it('a signed contract makes its institution and its club party, a proposal nobody', () => {
    const seen = (...facts: CatalogueEvent[]) => foldAll(partiesAsSeen, facts as never[]);
    expect(seen(known.proposed)).toEqual({ caseId, parties: [] });
    expect(seen(known.proposed, known.signed)).toEqual({ caseId, parties: [mops, kis] });
    expect(seen(OpinionRequested({ ops: szprotawa, urgent: false })).parties).toEqual([szprotawa]);
    const issued = ReferralIssued(ReferralIssued.definition.example);
    expect(seen(issued).parties).toContain(issued.data.issuer);
  });
});

describe('what is looked at before a decision', () => {
  const via = { kind: 'application', id: '1c9d2e3f-4a5b-5c6d-8e7f-9a0b1c2d3e4f' } as const;
  it('is the case, the thing that proves standing and the own entry for a proposal', async () => {
    const { look, seen } = lookThrough({});
    await standingOf(look, { ...known.worker('2024-01-10'), caseId, via });
    expect(seen).toEqual([`case-${caseId}`, `application-${via.id}`, `institution-${mops}`]);
  });
  it('is also, for the signatures, where the own copy of the identity may lie', async () => {
    const { look, seen } = lookThrough({});
    const proposed = { ...known.proposed, data: { ...known.proposed.data, via } };
    const asked = { ...known.worker('2024-01-15'), kisId: kis, consultedOps: szprotawa };
    const named = await namedIn(look, asked, foldAll(contract, [proposed]));
    expect(seen).toEqual([
      `application-${via.id}`,
      `case-${caseId}`,
      `institution-${mops}`,
      `institution-${kis}`,
      `institution-${szprotawa}`,
    ]);
    expect(named).toMatchObject({ club: { areas: [] }, consulted: { areas: [] } });
  });
  it('is, for an amendment that names a club, every goal in words that was not erased', async () => {
    const { look } = lookThrough({});
    const fact = (type: string, box: string) =>
      ({ type, sealed: { texts: { box, controller: mops } } }) as unknown as RecordedFact;
    const history = [
      fact('ContractSigned', JSON.stringify(known.texts)),
      fact('DataDisclosed', JSON.stringify({ 'goal-9': 'cudza kopia' })),
      fact('ContractAmended', 'erased'),
      fact('ContractAmended', JSON.stringify({ 'goal-3': 'Spłata zaległości.' })),
    ];
    const asked = {
      ...known.worker('2024-04-15'),
      ...{ contractId, signedByPerson: true, signedBySocialWorker: true },
    };
    const state = foldAll(contract, [known.proposed, known.signed]);
    const withClub = await amendingOf(look, { ...asked, kisId: known.otherKis }, state, history);
    expect(withClub.goalTexts).toEqual({ ...known.goalsInWords, 'goal-3': 'Spłata zaległości.' });
    const without = await amendingOf(look, asked, state, history);
    expect(without.goalTexts).toEqual({});
  });
});
