import { InstitutionRegistered, type InstitutionKind } from '#language/event-catalogue';
import type { InstitutionId } from '#language/kernel';
import type { RegisteredInstitution } from './institution.js';

/** An institution of the tests, with what a test does not care about filled in. */
export const described = (
  id: string,
  kind: InstitutionKind,
  areas: string[] = [],
  more: Partial<RegisteredInstitution> = {},
): RegisteredInstitution => ({
  institutionId: id as InstitutionId,
  kind,
  name: id,
  departments: [],
  areas,
  founderGminas: [],
  fictional: false,
  ...more,
});

export const registered = (...of: Parameters<typeof described>) =>
  InstitutionRegistered(described(...of));
