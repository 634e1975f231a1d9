import { INSTITUTION_KINDS, type InstitutionKind } from '#language/event-catalogue';

/** Roles in which people act (domain 6.5). A deputy is a person with two of them. */
export const ROLES = [
  'OPS_SOCIAL_WORKER',
  'OPS_HEAD',
  'PUP_ADVISER',
  'PUP_HEAD',
  'CIS_SOCIAL_WORKER',
  'CIS_HEAD',
  'INSTRUCTOR',
  'JOB_COACH',
  'KIS_WORKER',
  'KIS_HEAD',
  'OWES_ADVISER',
  'INSTITUTION_ADMINISTRATOR',
  'REGISTRY_ADMINISTRATOR',
  'AUDITOR',
  'REGION',
  'SYSTEM',
] as const;
export type Role = (typeof ROLES)[number];

export interface RoleDefinition {
  readonly polish: string;
  /** Institutions whose staff may have it; of none, when it belongs to the product itself. */
  readonly kinds: readonly InstitutionKind[];
}

export const roles: Readonly<Record<Role, RoleDefinition>> = {
  OPS_SOCIAL_WORKER: { polish: 'pracownik socjalny ośrodka pomocy społecznej', kinds: ['OPS'] },
  OPS_HEAD: { polish: 'kierownik ośrodka pomocy społecznej', kinds: ['OPS'] },
  PUP_ADVISER: { polish: 'doradca do spraw zatrudnienia', kinds: ['PUP'] },
  PUP_HEAD: { polish: 'dyrektor powiatowego urzędu pracy', kinds: ['PUP'] },
  CIS_SOCIAL_WORKER: { polish: 'pracownik socjalny centrum', kinds: ['CIS'] },
  CIS_HEAD: { polish: 'kierownik centrum', kinds: ['CIS'] },
  INSTRUCTOR: { polish: 'instruktor', kinds: ['CIS', 'KIS'] },
  JOB_COACH: { polish: 'trener pracy', kinds: ['CIS', 'KIS'] },
  KIS_WORKER: { polish: 'pracownik klubu', kinds: ['KIS'] },
  KIS_HEAD: { polish: 'kierownik klubu', kinds: ['KIS'] },
  OWES_ADVISER: { polish: 'doradca ośrodka wsparcia ekonomii społecznej', kinds: ['OWES'] },
  INSTITUTION_ADMINISTRATOR: { polish: 'administrator instytucji', kinds: INSTITUTION_KINDS },
  REGISTRY_ADMINISTRATOR: { polish: 'administrator rejestru instytucji', kinds: [] },
  AUDITOR: { polish: 'audytor', kinds: [] },
  REGION: { polish: 'obserwator regionalny', kinds: ['ROPS', 'WUP', 'WOJEWODA'] },
  SYSTEM: { polish: 'system', kinds: [] },
};

export const isRole = (text: string): text is Role => Object.hasOwn(roles, text);

/** Roles that the staff of such an institution may have. */
export const rolesOf = (kind: InstitutionKind): readonly Role[] =>
  ROLES.filter((role) => roles[role].kinds.includes(kind));
