import { INSTITUTION_KINDS, InstitutionRegistered } from '#language/event-catalogue';
import { foldAll } from '#language/kernel';
import { askedBy, deciderSpec } from '#testing';
import { institution, type Institution, type RegisteredInstitution } from '../institution.js';
import { described, registered } from '../institutions.fixture.js';
import { registerInstitution, type RegisterInstitutionGuards } from './register-institution.js';

const given = deciderSpec(institution);
const asked = (content: RegisteredInstitution) =>
  askedBy('rejestr', 'REGISTRY_ADMINISTRATOR', '2026-06-15', content);
const register =
  (content: RegisteredInstitution, operator?: Institution) =>
  (state: Institution, guards: RegisterInstitutionGuards = { operator }) =>
    registerInstitution(asked(content), state, guards);

const cis = described('cis-zielona-gora', 'CIS', ['0862011'], { founderGminas: ['0862011'] });

describe('registering an institution', () => {
  it('records what the registers say of it', () => {
    given().when(register(cis)).then(InstitutionRegistered(cis));
  });
  it('does nothing the second time', () => {
    given(InstitutionRegistered(cis)).when(register(cis)).thenNothing();
  });
  it('does nothing however the fields are ordered', () => {
    const { name, ...rest } = cis;
    given(InstitutionRegistered(cis))
      .when(register({ name, ...rest }))
      .thenNothing();
  });
  it('gives no id to two institutions', () => {
    given(InstitutionRegistered(cis))
      .when(register({ ...cis, name: 'Inne centrum' }))
      .thenRefused('INSTITUTION_ID_TAKEN');
  });
  it.each(['rejestr', 'audyt'])('keeps the id %s for the product itself', (id) => {
    given()
      .when(register(described(id, 'NGO')))
      .thenRefused('INSTITUTION_ID_RESERVED');
  });
  it.each(INSTITUTION_KINDS)(
    'takes founder gminas of a %s only if it is a centre or a club',
    (kind) => {
      const content = described('x', kind, [], { founderGminas: ['0862011'] });
      const outcome = given().when(register(content));
      if (kind === 'CIS' || kind === 'KIS') outcome.then(InstitutionRegistered(content));
      else outcome.thenRefused('FOUNDER_GMINAS_OF_A_CENTRE_ONLY');
    },
  );
  it.each([{ seat: '0862' }, { founderGminas: ['086201'] }, { seat: '0862016' }])(
    'wants whole codes of gminas, not %j',
    (more) => {
      given()
        .when(register({ ...cis, ...more }))
        .thenRefused('GMINA_CODE_NEEDED');
    },
  );
  it('S25: keeps inner units, such as the CAZ of a labour office, under one name each', () => {
    const caz = { id: 'caz', name: 'Centrum Aktywizacji Zawodowej' };
    const pup = described('pup-strzelce-krajenskie', 'PUP', ['0806'], { departments: [caz] });
    given().when(register(pup)).then(InstitutionRegistered(pup));
    given()
      .when(register({ ...pup, departments: [caz, caz] }))
      .thenRefused('DEPARTMENT_TWICE');
  });
  it('wants a leading body that is registered itself', () => {
    const led = { ...cis, operator: described('pomost', 'OPERATOR').institutionId };
    const known = foldAll(institution, [registered('pomost', 'OPERATOR')]);
    given().when(register(led, known)).then(InstitutionRegistered(led));
    given().when(register(led, institution.initial)).thenRefused('OPERATOR_NOT_REGISTERED');
  });
  it.each(['MOPS', 'MOPR', 'GOPS', 'MGOPS', 'CUS'])('S16: knows a %s as an OPS', (name) => {
    expect(INSTITUTION_KINDS).not.toContain(name);
    const content = described(name.toLowerCase(), 'OPS', ['0806043'], { name });
    given().when(register(content)).then(InstitutionRegistered(content));
  });
});
