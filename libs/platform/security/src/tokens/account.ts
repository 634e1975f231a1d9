import { parseSlug, type InstitutionId, type UserId } from '#language/kernel';
import { isRole, type Role } from '../roles/roles.js';

export const ACCOUNT_ROLES_MAX = 16;
export const REMIT_MAX = 500;
const departmentShape = /^[a-z0-9-]{1,40}$/;

/** Who stands at the door: a member of staff of one institution, with all their roles. Ids only. */
export interface Account {
  readonly userId: UserId;
  readonly institutionId: InstitutionId;
  readonly roles: readonly Role[];
  readonly departmentId?: string;
  /** The institutions whose facts an auditor may read; nobody else has one. */
  readonly remit?: readonly InstitutionId[];
}

/** The claims of our own in a token, beside `sub`: institution, roles, department, remit. */
export const claimsOf = (account: Account): Readonly<Record<string, unknown>> => ({
  institution: account.institutionId,
  roles: account.roles,
  ...(account.departmentId !== undefined && { department: account.departmentId }),
  ...(account.remit !== undefined && { remit: account.remit }),
});

/** The account that verified claims describe; nothing when they describe none. */
export function accountOf(claims: Readonly<Record<string, unknown>>): Account | undefined {
  const { sub, institution, roles, department, remit } = claims;
  const userId = slug<UserId>(sub);
  const institutionId = slug<InstitutionId>(institution);
  const own = list(roles, ACCOUNT_ROLES_MAX, roleOfStaff);
  if (userId === undefined || institutionId === undefined || !own?.length) return undefined;
  if (
    department !== undefined &&
    !(typeof department === 'string' && departmentShape.test(department))
  )
    return undefined;
  const audited = remit === undefined ? undefined : list(remit, REMIT_MAX, slug<InstitutionId>);
  if (remit !== undefined && audited === undefined) return undefined;
  return {
    userId,
    institutionId,
    roles: own,
    ...(department !== undefined && { departmentId: department }),
    ...(audited !== undefined && { remit: audited }),
  };
}

const slug = <Id extends InstitutionId | UserId>(value: unknown): Id | undefined =>
  typeof value === 'string' ? parseSlug<Id>(value) : undefined;

/** Reactions act as SYSTEM from within; a token that says so is a forgery of meaning. */
const roleOfStaff = (value: unknown): Role | undefined =>
  typeof value === 'string' && isRole(value) && value !== 'SYSTEM' ? value : undefined;

/** All of the list, or nothing when one entry of it will not do. */
function list<Item>(
  value: unknown,
  max: number,
  parse: (entry: unknown) => Item | undefined,
): readonly Item[] | undefined {
  if (!Array.isArray(value) || value.length > max) return undefined;
  const parsed = value.flatMap((entry) => parse(entry) ?? []);
  return parsed.length === value.length ? parsed : undefined;
}
