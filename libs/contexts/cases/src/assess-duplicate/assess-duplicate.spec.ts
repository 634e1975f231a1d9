import type { ClientId } from '#language/kernel';
import { askedBy, deciderSpec } from '#testing';
import {
  anna,
  annaBefore,
  hannah,
  identified,
  judged,
  lookThrough,
  ops,
} from '../cases.fixture.js';
import { client, type Client, type Verdict } from '../client.js';
import { assessDuplicate, followCandidate } from './assess-duplicate.js';

const given = deciderSpec(client);
const asked = (candidate: ClientId, verdict: Verdict) =>
  askedBy(ops, 'OPS_SOCIAL_WORKER', '2026-06-15', { clientId: anna, candidate, verdict });
const says =
  (candidate: ClientId, verdict: Verdict, leadsTo: ClientId | undefined = candidate) =>
  (state: Client) =>
    assessDuplicate(asked(candidate, verdict), state, { leadsTo });
const maybeKnown = identified(anna, [annaBefore]);

describe('F72 saying whether two records are one person', () => {
  it.each(['SAME_PERSON', 'DIFFERENT_PERSON'] as const)('records the verdict %s', (verdict) => {
    given(maybeKnown).when(says(annaBefore, verdict)).then(judged(annaBefore, verdict));
  });
  it('does nothing the second time', () => {
    given(maybeKnown, judged(annaBefore, 'SAME_PERSON'))
      .when(says(annaBefore, 'SAME_PERSON'))
      .thenNothing();
  });
  it('lets a human think again, and keeps both verdicts', () => {
    given(maybeKnown, judged(annaBefore, 'SAME_PERSON'))
      .when(says(annaBefore, 'DIFFERENT_PERSON'))
      .then(judged(annaBefore, 'DIFFERENT_PERSON'));
  });
  it('is refused of a record that was not proposed', () => {
    given(maybeKnown).when(says(hannah, 'SAME_PERSON')).thenRefused('CANDIDATE_NOT_PROPOSED');
  });
  it('is refused of a record that never came about', () => {
    given(maybeKnown)
      .when((state) =>
        assessDuplicate(asked(annaBefore, 'SAME_PERSON'), state, { leadsTo: undefined }),
      )
      .thenRefused('CANDIDATE_NOT_PROPOSED');
  });
  it('is refused when the other record already leads to this one', () => {
    given(maybeKnown)
      .when(says(annaBefore, 'SAME_PERSON', anna))
      .thenRefused('CANDIDATE_POINTS_BACK');
    given(maybeKnown)
      .when(says(annaBefore, 'DIFFERENT_PERSON', anna))
      .then(judged(annaBefore, 'DIFFERENT_PERSON'));
  });
  it('is refused when there is no such client', () => {
    given().when(says(annaBefore, 'SAME_PERSON')).thenRefused('CLIENT_NOT_IDENTIFIED');
  });
});

describe('following a candidate', () => {
  const same = (who: ClientId, as: ClientId) => [
    identified(who, [as]),
    judged(as, 'SAME_PERSON', who),
  ];
  it.each([
    ['to itself', { [`client-${annaBefore}`]: [identified(annaBefore)] }, annaBefore],
    ['nowhere when it never came about', {}, undefined],
    [
      'to the record that it was found to be',
      {
        [`client-${annaBefore}`]: same(annaBefore, hannah),
        [`client-${hannah}`]: [identified(hannah)],
      },
      hannah,
    ],
    [
      'back to the first, over any number of records',
      {
        [`client-${annaBefore}`]: same(annaBefore, hannah),
        [`client-${hannah}`]: same(hannah, anna),
        [`client-${anna}`]: [identified(anna, [annaBefore])],
      },
      anna,
    ],
  ])('leads %s', async (_, streams, leadsTo) => {
    const guards = await followCandidate(lookThrough(streams), asked(annaBefore, 'SAME_PERSON'));
    expect(guards).toEqual({ leadsTo });
  });
});
