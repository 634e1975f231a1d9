import type { Handover } from './handover.js';

export const ACCREDITATION_UNVERIFIED =
  'Rejestr nie podaje akredytacji tego OWES na dzień przekazania. Sprawdź ją na liście ministra.';
export const AREA_UNVERIFIED =
  'Sprawa albo rejestr nie podaje obszaru, więc nie sprawdzono, czy OWES działa w gminie osoby.';
export const BASIS_IS_WEAK =
  'Ustawa o ekonomii społecznej nie mówi wprost o przekazywaniu danych osoby. Zapytaj ją o zgodę.';

/** Told in other words below, or a pseudonym that is of use to its own controller only. */
const toldOtherwise = new Set(['clientId', 'accreditationUnverified', 'areaUnverified']);

/** The open state, the same for both sides. */
export function showHandover(state: Handover): Readonly<Record<string, unknown>> {
  if (state.status === 'none') return {};
  const warnings = [
    ...(state.accreditationUnverified ? [ACCREDITATION_UNVERIFIED] : []),
    ...(state.areaUnverified ? [AREA_UNVERIFIED] : []),
    ...(state.basis.kind === 'PROVISION' ? [BASIS_IS_WEAK] : []),
  ];
  return {
    ...Object.fromEntries(Object.entries(state).filter(([field]) => !toldOtherwise.has(field))),
    ...(warnings.length > 0 && { warnings }),
  };
}
