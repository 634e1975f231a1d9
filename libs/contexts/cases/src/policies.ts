import type { Actor } from '#platform/event-log';

// A role belongs to one kind of institution: the token says which the person has, the guard checks it.
/** Whether somebody acts for a labour office (PUP). */
export const actsForLabourOffice = ({ role }: Pick<Actor, 'role'>): boolean =>
  role.startsWith('PUP_');

/** Whether somebody acts for a centre of social assistance (OPS, also as MOPS, GOPS or CUS). */
export const actsForSocialAssistance = ({ role }: Pick<Actor, 'role'>): boolean =>
  role.startsWith('OPS_');
