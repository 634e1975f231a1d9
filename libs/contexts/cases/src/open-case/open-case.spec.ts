import { CaseOpened, type CatalogueEvent } from '#language/event-catalogue';
import { foldAll, type ClientId, type InstitutionId } from '#language/kernel';
import { askedBy, deciderSpec } from '#testing';
import {
  anna,
  annaBefore,
  annasCase,
  closed,
  hannah,
  identified,
  judged,
  lookThrough,
  opened,
  ops,
  otherOps,
} from '../cases.fixture.js';
import { caseFold, type Case } from '../case.js';
import { client } from '../client.js';
import { lookAtClient, openCase, type OpenCaseData } from './open-case.js';

const given = deciderSpec(caseFold);
const content: OpenCaseData = { caseId: annasCase, clientId: anna, channel: 'PERSON' };
const asked = (by: InstitutionId, more: Partial<OpenCaseData> = {}) =>
  askedBy(by, 'OPS_SOCIAL_WORKER', '2026-06-15', { ...content, ...more });
const clientAfter = (...history: CatalogueEvent[]) => foldAll(client, history as never[]);

const opensFor =
  (history: CatalogueEvent[], undecided: ClientId[] = [], by = ops, more = {}) =>
  (state: Case) =>
    openCase(asked(by, more), state, { client: clientAfter(...history), undecided });
const newCase = (more = {}) =>
  CaseOpened({
    caseId: annasCase,
    clientId: anna,
    owner: ops,
    keeper: 'ops-zbaszynek-ops-social-worker' as never,
    channel: 'PERSON',
    ...more,
  });

describe('opening a case', () => {
  it('records the owner, and who keeps it', () => {
    given()
      .when(opensFor([identified(anna)]))
      .then(newCase());
  });
  it('records the gminas of residence and stay', () => {
    const gminas = { residence: '0808063', stay: '0806044' };
    given()
      .when(opensFor([identified(anna)], [], ops, gminas))
      .then(newCase(gminas));
  });
  it('is refused while one is open, and says which', () => {
    const details = given(opened)
      .when(opensFor([identified(anna)]))
      .thenRefused('CASE_ALREADY_OPEN');
    expect(details).toEqual({ caseId: annasCase });
  });
  it('is refused when one was opened and closed at the same moment', () => {
    given(opened, closed)
      .when(opensFor([identified(anna)]))
      .thenRefused('CASE_OPENED_AND_CLOSED_MEANWHILE');
  });
  it('answers of somebody else’s client as of none, whatever the case is', () => {
    for (const history of [[], [opened], [opened, closed]]) {
      given(...history)
        .when(opensFor([]))
        .thenRefused('NOT_FOUND');
      given(...history)
        .when(opensFor([identified(anna, [], otherOps)]))
        .thenRefused('NOT_FOUND');
      given(...history)
        .when(opensFor([identified(anna)], [], otherOps))
        .thenRefused('NOT_FOUND');
    }
  });
  it('F72 waits for the verdict on possible duplicates, and names them', () => {
    const details = given()
      .when(opensFor([identified(anna, [annaBefore])], [annaBefore]))
      .thenRefused('DUPLICATES_UNDECIDED');
    expect(details).toEqual({ candidates: [annaBefore] });
  });
  it('F72 is refused on a record of a person who has another one, and points to that', () => {
    const details = given()
      .when(opensFor([identified(anna, [annaBefore]), judged(annaBefore, 'SAME_PERSON')]))
      .thenRefused('CLIENT_IS_ANOTHER_RECORD');
    expect(details).toEqual({ clientId: annaBefore });
  });
  it('F72 is possible once all were found to be others', () => {
    given()
      .when(opensFor([identified(anna, [annaBefore]), judged(annaBefore, 'DIFFERENT_PERSON')]))
      .then(newCase());
  });
});

describe('looking at the client', () => {
  const streams = (...history: CatalogueEvent[]) => ({
    [`client-${anna}`]: history,
    [`client-${annaBefore}`]: [identified(annaBefore)],
  });
  it('finds who waits for a verdict', async () => {
    const look = lookThrough(streams(identified(anna, [annaBefore, hannah])));
    // Of Hannah nothing was ever recorded.
    expect((await lookAtClient(look, asked(ops))).undecided).toEqual([annaBefore]);
  });
  it('finds nobody after the verdict', async () => {
    const history = [identified(anna, [annaBefore]), judged(annaBefore, 'DIFFERENT_PERSON')];
    expect((await lookAtClient(lookThrough(streams(...history)), asked(ops))).undecided).toEqual(
      [],
    );
  });
  it('finds no client where there is none', async () => {
    const guards = await lookAtClient(lookThrough({}), asked(ops));
    expect(guards).toEqual({ client: { status: 'none' }, undecided: [] });
  });
});
