import type { InstitutionKind } from '#language/event-catalogue';
import { parseSlug, type InstitutionId, type UserId } from '#language/kernel';
import { rolesOf, type Role } from '../roles/roles.js';
import type { Account } from './account.js';

export interface DemonstrationInstitution {
  readonly id: InstitutionId;
  readonly kind: InstitutionKind;
  /** Inner units, such as the CAZ of a labour office; each has advisers of its own. */
  readonly departments?: readonly { readonly id: string }[];
}

/** Where those who belong to no institution of the path are at home. */
export const REGISTRY = 'rejestr' as InstitutionId;
export const AUDIT_OFFICE = 'audyt' as InstitutionId;

/** What follows the institution in the name of an account. */
const suffixes: Readonly<Partial<Record<Role, string>>> = {
  OPS_SOCIAL_WORKER: 'worker',
  OPS_HEAD: 'head',
  PUP_ADVISER: 'adviser',
  PUP_HEAD: 'head',
  CIS_SOCIAL_WORKER: 'worker',
  CIS_HEAD: 'head',
  INSTRUCTOR: 'instructor',
  JOB_COACH: 'job-coach',
  KIS_WORKER: 'worker',
  KIS_HEAD: 'head',
  OWES_ADVISER: 'adviser',
  INSTITUTION_ADMINISTRATOR: 'administrator',
  REGION: 'observer',
};

/**
 * Accounts to try the product with: one for each role of each institution, as `ops-zbaszynek-worker`;
 * one more adviser for each department of a labour office; in each OPS a deputy of the head, who is a
 * worker too; and one of the registry and one auditor, whose remit is all the institutions.
 */
export function demonstrationAccounts(
  institutions: readonly DemonstrationInstitution[],
): readonly Account[] {
  return [
    ...institutions.flatMap(accountsOf),
    {
      userId: named('registry-administrator'),
      institutionId: REGISTRY,
      roles: ['REGISTRY_ADMINISTRATOR'],
    },
    {
      userId: named('auditor'),
      institutionId: AUDIT_OFFICE,
      roles: ['AUDITOR'],
      remit: institutions.map(({ id }) => id),
    },
  ];
}

function accountsOf({ id, kind, departments = [] }: DemonstrationInstitution): Account[] {
  const staff = (suffix: string, roles: readonly Role[]): Account => ({
    userId: named(`${id}-${suffix}`),
    institutionId: id,
    roles,
  });
  const accounts = rolesOf(kind).flatMap((role) => {
    const suffix = suffixes[role];
    return suffix === undefined ? [] : [staff(suffix, [role])];
  });
  if (kind === 'OPS') accounts.push(staff('deputy', ['OPS_SOCIAL_WORKER', 'OPS_HEAD']));
  if (kind !== 'PUP') return accounts;
  const advisers = departments.map((department) => ({
    ...staff(`${department.id}-adviser`, ['PUP_ADVISER']),
    departmentId: department.id,
  }));
  return [...accounts, ...advisers];
}

function named(name: string): UserId {
  const userId = parseSlug<UserId>(name);
  if (userId === undefined) throw new Error(`${name} cannot name an account.`);
  return userId;
}
