import { InstitutionRegistered, type InstitutionEvent } from '#language/event-catalogue';
import { alreadyDone, record, refuse, type Decision } from '#language/kernel';
import { isTerc } from '#language/law';
import { AUDIT_OFFICE, REGISTRY } from '#platform/security';
import { canonicalJson, Command, streamOf, type Asked, type Look } from '#platform/service';
import { institution, type Institution, type RegisteredInstitution } from '../institution.js';

/** Enters an institution in the registry, with what the public registers say of it and nothing else. */
export class RegisterInstitution extends Command<RegisteredInstitution> {}

export type RegisterInstitutionRefusal =
  | 'INSTITUTION_ID_TAKEN'
  | 'INSTITUTION_ID_RESERVED'
  | 'FOUNDER_GMINAS_OF_A_CENTRE_ONLY'
  | 'GMINA_CODE_NEEDED'
  | 'DEPARTMENT_TWICE'
  | 'OPERATOR_NOT_REGISTERED';

export interface RegisterInstitutionGuards {
  /** The leading body, where it is named by its id. */
  readonly operator: Institution | undefined;
}

export async function prepareRegistration(
  look: Look,
  { operator }: Asked<RegisteredInstitution>,
): Promise<RegisterInstitutionGuards> {
  if (operator === undefined) return { operator: undefined };
  return { operator: await look.at(streamOf('institution', operator), institution) };
}

export function registerInstitution(
  { by: _by, on: _on, today: _today, rules: _rules, ...described }: Asked<RegisteredInstitution>,
  state: Institution,
  { operator }: RegisterInstitutionGuards,
): Decision<InstitutionEvent, RegisterInstitutionRefusal> {
  if (state.status === 'registered') {
    const same = canonicalJson(state.described) === canonicalJson(described);
    return same ? alreadyDone() : refuse('INSTITUTION_ID_TAKEN');
  }
  if (reserved.includes(described.institutionId)) return refuse('INSTITUTION_ID_RESERVED');
  if (described.founderGminas.length > 0 && !['CIS', 'KIS'].includes(described.kind)) {
    return refuse('FOUNDER_GMINAS_OF_A_CENTRE_ONLY', { kind: described.kind });
  }
  const { founderGminas, seat, departments } = described;
  const noGminas = [...founderGminas, ...(seat ? [seat] : [])].filter((code) => !isTerc(code));
  if (noGminas.length > 0) return refuse('GMINA_CODE_NEEDED', { codes: noGminas });
  if (new Set(departments.map(({ id }) => id)).size < departments.length) {
    return refuse('DEPARTMENT_TWICE');
  }
  if (operator !== undefined && operator.status === 'none')
    return refuse('OPERATOR_NOT_REGISTERED');
  return record(InstitutionRegistered(described));
}

/** Where those are at home who belong to no institution of the path. */
const reserved = [REGISTRY, AUDIT_OFFICE];
