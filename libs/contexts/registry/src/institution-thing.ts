import type { InstitutionEvent, InstitutionKind } from '#language/event-catalogue';
import { REGISTRY } from '#platform/security';
import { thingIndex, type ThingDefinition } from '#platform/service';
import { institution, type Institution, type InstitutionStatus } from './institution.js';

/** Whose status it is: a club has no status of a centre, nor a centre an entry of a club. */
export const kindWithStatus: Readonly<Record<InstitutionStatus, InstitutionKind>> = {
  CIS_STATUS_GRANTED: 'CIS',
  CIS_STATUS_EXTENDED: 'CIS',
  CIS_STATUS_LOST: 'CIS',
  KIS_ENTRY_RECORDED: 'KIS',
  KIS_ENTRY_REMOVED: 'KIS',
  OWES_ACCREDITATION_RECORDED: 'OWES',
};

/** An institution as a thing. The directory is public: everybody who is signed in knows all of it. */
export const institutionThing: ThingDefinition<Institution, InstitutionEvent> = {
  thing: 'institution',
  fold: institution,
  exists: (state) => state.status === 'registered',
  knownTo: () => 'everybody',
  allowed: (state) =>
    state.status === 'registered' && Object.values(kindWithStatus).includes(state.described.kind)
      ? [{ act: 'institution:record-status', by: [REGISTRY] }]
      : [],
  show: (state) =>
    state.status === 'registered' ? { ...state.described, statuses: state.statuses } : {},
};

export const institutionIndex = thingIndex(institutionThing, 'everybody');
