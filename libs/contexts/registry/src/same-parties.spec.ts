import { AgreementConcluded, AgreementTerminated } from '#language/event-catalogue';
import { civilDate, foldAll, type AgreementId } from '#language/kernel';
import type { DecodedFact } from '#platform/read-store';
import { agreement } from './agreement.js';
import { agreementId, ilowa, inForce, proposed, szprotawa, terms } from './agreements.fixture.js';
import { overlapping, sameParties, samePartiesId } from './same-parties.js';

const fact = (event: { type: string; data: unknown }) => event as unknown as DecodedFact;

describe('agreements of the same parties', () => {
  it('are found in whichever order the parties are named, and by their kind', () => {
    const id = samePartiesId('INTER_GMINA', [szprotawa, ilowa]);
    expect(samePartiesId('INTER_GMINA', [ilowa, szprotawa])).toBe(id);
    expect(samePartiesId('OTHER', [ilowa, szprotawa])).not.toBe(id);
  });
  it('come out alike in every order, and once', () => {
    const later = AgreementConcluded(
      terms({ agreementId: '5d0c1b2a-3f4e-5a6b-8c7d-9e0f1a2b3c4d' as AgreementId }),
    );
    const first = AgreementConcluded(terms());
    const kept = (...events: (typeof first)[]) =>
      events.reduce<{ agreements: readonly AgreementId[] } | undefined>(
        (doc, event) => sameParties.evolve(doc, fact(event), 'x'),
        undefined,
      );
    expect(kept(later, first, later)).toEqual(kept(first, later));
    expect(kept(first, later)?.agreements).toEqual([agreementId, later.data.agreementId]);
  });
  it('count only from their conclusion on', () => {
    expect(sameParties.idsOf(fact(proposed))).toEqual([]);
    expect(overlapping(terms(), [foldAll(agreement, [proposed])])).toBeUndefined();
  });
  it('stand in the way to their last day', () => {
    const ended = foldAll(agreement, [
      ...inForce,
      AgreementTerminated({ agreementId, lastDay: civilDate('2026-06-30') }),
    ]);
    expect(overlapping({ from: civilDate('2026-06-30') }, [ended])).toBe(agreementId);
    expect(overlapping({ from: civilDate('2026-07-01') }, [ended])).toBeUndefined();
  });
});
