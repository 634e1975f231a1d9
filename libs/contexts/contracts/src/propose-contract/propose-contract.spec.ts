import { ContractProposed } from '#language/event-catalogue';
import type { InstitutionId } from '#language/kernel';
import { askedBy, deciderSpec } from '#testing';
import { contract } from '../contract.js';
import * as known from '../contract.fixture.js';
import type { Standing } from '../surroundings.js';
import { proposeContract, type ProposeContractData } from './propose-contract.js';

const { mops, szprotawa, pup, pcpr, kis, contractId, caseId } = known;
const given = deciderSpec(contract);
const typeB = { contractId, caseId, kind: 'B', concludedWith: 'PERSON' } as const;

function proposing(
  data: Partial<ProposeContractData> = {},
  by: InstitutionId = mops,
  standing: Partial<Standing> = {},
) {
  const asked = { ...askedBy(by, 'OPS_SOCIAL_WORKER', '2024-01-10'), ...typeB, ...data };
  const own = known.registry[by] ?? known.unregistered;
  return given().when((state) =>
    proposeContract(asked, state, { case: known.open, own, ...standing }),
  );
}

describe('proposing a contract', () => {
  it('S18: records the kind and with whom, the note sealed', () => {
    proposing().then(known.proposed);
    proposing({ note: 'Pierwsza rozmowa.' }).then(
      ContractProposed(known.proposed.data, { note: 'Pierwsza rozmowa.' }),
    );
  });
  it('of type A is with a person or a family', () => {
    for (const concludedWith of ['PERSON', 'FAMILY'] as const) {
      proposing({ kind: 'A', concludedWith }).then(
        ContractProposed({ ...known.proposed.data, kind: 'A', concludedWith }),
      );
    }
  });
  it('of type B is with one person only, and says what it compared', () => {
    const details = proposing({ concludedWith: 'FAMILY' }).thenRefused('TYPE_B_FOR_ONE_PERSON');
    expect(details).toEqual({ kind: 'B', concludedWith: 'FAMILY' });
  });
  it('belongs to an OPS or a PCPR, not to a labour office or a club', () => {
    const ofThe = (owner: InstitutionId) => ({ case: { ...known.open, owner } });
    proposing({}, pcpr, ofThe(pcpr)).then(
      ContractProposed({ ...known.proposed.data, institution: pcpr }),
    );
    for (const by of [pup, kis]) {
      proposing({}, by, ofThe(by)).thenRefused('CONTRACT_OF_ANOTHER_INSTITUTION');
    }
  });
  it('needs standing in the case, by owning it or by a thing of this case', () => {
    const via = { kind: 'application', id: '1c9d2e3f-4a5b-5c6d-8e7f-9a0b1c2d3e4f' } as const;
    const proved = { caseId, parties: [szprotawa] };
    proposing({}, szprotawa).thenRefused('NOT_PARTY');
    proposing({ via }, szprotawa, { via: proved }).then(
      ContractProposed({ ...known.proposed.data, institution: szprotawa, via }),
    );
    const elsewhere = { ...proved, caseId: contractId as never };
    proposing({ via }, szprotawa, { via: elsewhere }).thenRefused('NOT_PARTY');
    proposing({ via }, szprotawa, { via: { caseId, parties: [pup] } }).thenRefused('NOT_PARTY');
  });
  it('is refused in a case that is closed or not there', () => {
    proposing({}, mops, { case: { ...known.open, status: 'closed' } }).thenRefused('CASE_CLOSED');
    proposing({}, mops, { case: { status: 'none' } }).thenRefused('NOT_PARTY');
  });
  it('is not made of another contract', () => {
    const asked = { ...known.worker('2024-01-10'), ...typeB };
    const standing = { case: known.open, own: { kind: 'OPS', areas: [] } } as const;
    for (const history of [[known.proposed], [known.proposed, known.refused]]) {
      given(...history)
        .when((state) => proposeContract(asked, state, standing))
        .thenRefused('CONTRACT_PROPOSED_BEFORE');
    }
  });
});
