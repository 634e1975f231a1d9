import {
  ApplicationRefused,
  EnvironmentalInterviewRefused,
  type EventFactory,
} from '#language/event-catalogue';
import { intakeActs } from './intake.js';
import { refusals } from './refusals.js';

describe('every no of this context', () => {
  it('speaks neither of a „decyzja” nor of an „odwołanie”: the act gives a refusal no form', () => {
    const lines = [ApplicationRefused, EnvironmentalInterviewRefused].map(
      (event) => (event as unknown as EventFactory<string, unknown>).definition.polish,
    );
    const said = [
      ...Object.values(refusals).map(({ polish }) => polish),
      ...intakeActs.map(({ polish }) => polish),
      ...lines,
    ];
    expect(said.filter((text) => /decyzj|odwoła/i.test(text))).toEqual([]);
  });
  it('is a whole sentence', () => {
    for (const { polish } of Object.values(refusals)) expect(polish).toMatch(/^\p{Lu}.*\.$/u);
  });
  it('answers a stranger as if there were nothing', () => {
    expect(refusals.NOT_PARTY).toEqual({
      status: 404,
      polish: 'Nie ma takiej rzeczy albo nie należy do Twoich spraw.',
    });
  });
  it('F01: answers an opinion after a refused interview with 409 and the article', () => {
    expect(refusals.INTERVIEW_WAS_REFUSED).toMatchObject({ status: 409, legalBasis: ['UZS_12_2'] });
  });
  it('F46: answers a third party without consent with 422 and the article', () => {
    expect(refusals.THIRD_PARTY_WITHOUT_CONSENT).toMatchObject({
      status: 422,
      legalBasis: ['UZS_12_1'],
    });
  });
});
