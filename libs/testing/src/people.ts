import { civilDate, type CivilDate, type InstitutionId, type UserId } from '#language/kernel';
import { ruleSetOn, type RuleSet } from '#language/law';
import type { Actor } from '#platform/event-log';
import type { Role } from '#platform/security';

/** What a decision is told besides the content of the command. */
export interface AskedFields {
  readonly by: Actor;
  readonly on: CivilDate;
  readonly today: CivilDate;
  readonly rules: RuleSet;
}

/** Somebody of that institution asks on that day, which is today unless `more` says otherwise. */
export function askedBy<More extends object = object>(
  institutionId: string,
  role: Role,
  on = '2026-06-15',
  more?: More,
): AskedFields & More {
  const rules = ruleSetOn(civilDate(on));
  if (rules === undefined) throw new Error(`No rules are in force on ${on}.`);
  const by: Actor = {
    userId: `${institutionId}-${role.toLowerCase().replaceAll('_', '-')}` as UserId,
    role,
    institutionId: institutionId as InstitutionId,
  };
  return { by, on: civilDate(on), today: civilDate(on), rules, ...(more as More) };
}
