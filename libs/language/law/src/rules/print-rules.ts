import type { CivilDate } from '#language/kernel';
import type { EligibilityGroup } from './eligibility-group.js';
import type { Exclusion } from './exclusion.js';
import type { Rule, RuleUnit } from './rule.js';
import { type RuleSet, ruleSets } from './rule-sets.js';

/** Every rule set with value, kind and article, as Markdown a lawyer of an institution can check. */
export const printRules = (sets: readonly RuleSet[] = ruleSets): string =>
  sets.map(printRuleSet).join('\n');

function printRuleSet(ruleSet: RuleSet): string {
  const { eligibilityGroups, exclusions, ...values } = ruleSet.rules;
  return [
    `## ${ruleSet.id}`,
    '',
    `Obowiązuje ${validity(ruleSet)}.`,
    '',
    table(
      ['reguła', 'wartość', 'rodzaj', 'podstawa'],
      Object.values(values).map((rule: Rule<unknown>) => [
        rule.polish,
        printValue(rule),
        kinds[rule.kind],
        rule.legalBasis.polish,
      ]),
    ),
    `### ${eligibilityGroups.polish}`,
    '',
    table(['kod', 'grupa', 'klasa danych', 'podstawa'], eligibilityGroups.value.map(groupRow)),
    `### ${exclusions.polish}`,
    '',
    table(['kod', 'świadczenie', 'klasa danych', 'podstawa'], exclusions.value.map(exclusionRow)),
  ].join('\n');
}

const kinds = { legal: 'ustawowa', agreed: 'uzgodniona' } as const;

const units: Record<RuleUnit, string> = {
  WORKING_DAYS: 'dni roboczych',
  DAYS: 'dni',
  MONTHS: 'mies.',
  HOURS_A_WEEK: 'godz. tygodniowo',
  READING: '',
  LIST: '',
};

function printValue({ value, unit }: Rule<unknown>): string {
  if (typeof value === 'boolean') return value ? 'tak' : 'nie';
  if (typeof value !== 'object' || value === null) return `${String(value)} ${units[unit]}`.trim();
  return `${Object.values(value).join('–')} ${units[unit]}`.trim();
}

const groupRow = (group: EligibilityGroup): string[] => [
  `${group.number} ${group.code}`,
  group.polish,
  group.dataClass,
  bases(group),
];

const exclusionRow = (exclusion: Exclusion): string[] => [
  exclusion.code,
  exclusion.polish,
  exclusion.dataClass,
  bases(exclusion),
];

const bases = ({
  legalBasis,
  definedBy,
  clubOnly,
}: Exclusion | (EligibilityGroup & { clubOnly?: never })): string =>
  [
    legalBasis.polish,
    ...(definedBy === undefined ? [] : [`definicja: ${definedBy.polish}`]),
    ...(clubOnly === undefined ? [] : [`KIS: ${clubOnly.polish}`]),
  ].join('; ');

const validity = ({ validFrom, validTo }: RuleSet): string =>
  validTo === undefined
    ? `od ${printDay(validFrom)}`
    : `od ${printDay(validFrom)} do ${printDay(validTo)}`;

const printDay = (day: CivilDate): string => day.split('-').reverse().join('.');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n') +
  '\n';
