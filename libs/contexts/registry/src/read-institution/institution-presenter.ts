import type { CivilDate } from '#language/kernel';
import type { RuleSet } from '#language/law';
import type { Institution } from '../institution.js';
import { statusOn, type StatusOnDay } from '../status-on.js';
import type { CurrentStatus } from './institution.answer.js';

const days = new Intl.DateTimeFormat('pl-PL', { dateStyle: 'long', timeZone: 'UTC' });
const inPolish = (day: CivilDate): string => days.format(new Date(`${day}T00:00:00Z`));

type Kind = 'CIS' | 'KIS' | 'OWES';

const register: Readonly<Record<Kind, string>> = {
  CIS: 'sprawdź w rejestrze wojewody',
  KIS: 'sprawdź w rejestrze wojewody',
  OWES: 'sprawdź w wykazie ministra',
};
const unknown: Readonly<Record<Kind, string>> = {
  CIS: 'Data nadania statusu nieznana',
  KIS: 'Data wpisu do rejestru nieznana',
  OWES: 'Akredytacja nieznana',
};
const held: Readonly<Record<Kind, string>> = {
  CIS: 'ma status centrum integracji społecznej',
  KIS: 'wpisany do rejestru klubów integracji społecznej',
  OWES: 'ma akredytację OWES',
};
const states: Readonly<Record<Exclude<StatusOnDay['state'], 'HELD'>, string>> = {
  EXPIRED: 'termin ważności minął',
  ENDED: 'utracony albo wykreślony',
  NOT_YET: 'jeszcze nienadany',
  UNKNOWN: 'nieznany',
};

/** The status as it is on that day, in a caseworker's words. */
export function currentStatus(
  state: Institution,
  day: CivilDate,
  rules: RuleSet,
): CurrentStatus | undefined {
  const status = statusOn(state, day, rules);
  if (status === undefined || state.status === 'none') return undefined;
  const polish =
    status.state === 'HELD' ? held[state.described.kind as Kind] : states[status.state];
  const { line, validTo } = status;
  return {
    state: status.state,
    polish: validTo === undefined ? polish : `${polish} (do ${inPolish(validTo)})`,
    ...(line && { since: line.on }),
    ...(validTo && { validTo }),
  };
}

/** What is unknown or assumed of an institution, so that nobody takes it for granted. It blocks nothing. */
export function warningsOf(state: Institution, day: CivilDate, rules: RuleSet): string[] {
  if (state.status === 'none') return [];
  const { described } = state;
  const { kind, areas, founderGminas, seat, operator, operatorName, fictional } = described;
  const assumed = described.assumed ?? [];
  const isCentre = kind === 'CIS' || kind === 'KIS';
  const led = isCentre || kind === 'OWES';
  const told: readonly (readonly [boolean, string])[] = [
    [fictional, 'Instytucja fikcyjna, służy tylko pokazowi.'],
    [areas.length === 0, 'Obszar działania nieznany.'],
    [assumed.includes('areas'), 'Obszar działania przyjęto do pokazu: nie podaje go żadne źródło.'],
    [isCentre && seat === undefined, 'Siedziba nieznana: sprawdź w rejestrze wojewody.'],
    [assumed.includes('seat'), 'Siedzibę przyjęto do pokazu: nie podaje jej żadne źródło.'],
    [isCentre && founderGminas.length === 0, `Gminy założycielskie nieznane: ${priority}`],
    [
      assumed.includes('founderGminas'),
      `Gminy założycielskie przyjęto do pokazu, nie podaje ich żadne źródło: ${priority}`,
    ],
    [
      led && operator === undefined && operatorName === undefined,
      'Podmiot prowadzący nieznany: sprawdź w rejestrze.',
    ],
  ];
  return [
    ...statusWarnings(state, day, rules),
    ...told.filter(([on]) => on).map(([, text]) => text),
  ];
}

const priority = 'nie wiadomo na pewno, czyi mieszkańcy mają pierwszeństwo (UZS art. 12 ust. 5).';

function statusWarnings(state: Institution, day: CivilDate, rules: RuleSet): string[] {
  const status = statusOn(state, day, rules);
  if (status === undefined || state.status === 'none') return [];
  const kind = state.described.kind as Kind;
  const { line, validTo } = status;
  const where = `${register[kind]}.`;
  switch (status.state) {
    case 'UNKNOWN':
      return line === undefined
        ? [`${unknown[kind]}: ${where}`]
        : [`Status odnotowano ${inPolish(line.on)}; czy nadal trwa, nie wiadomo: ${where}`];
    case 'EXPIRED':
      return [
        `Ważność minęła${validTo ? ` ${inPolish(validTo)}` : ''}, przedłużenia nie odnotowano: ${where}`,
      ];
    case 'ENDED':
      return [
        `Status ustał${line ? ` ${inPolish(line.on)}` : ''}: nie można tu rozpocząć uczestnictwa.`,
      ];
    case 'NOT_YET':
      return [`W tym dniu statusu jeszcze nie było: ${where}`];
    case 'HELD':
      return [];
  }
}
