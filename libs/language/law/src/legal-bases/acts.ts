/** The acts that steps and rules rest on, in the genitive, as a citation needs them. */
export const acts = {
  UZS: 'ustawy z dnia 13 czerwca 2003 r. o zatrudnieniu socjalnym',
  UPS: 'ustawy z dnia 12 marca 2004 r. o pomocy społecznej',
  URP: 'ustawy z dnia 20 marca 2025 r. o rynku pracy i służbach zatrudnienia',
  UES: 'ustawy z dnia 5 sierpnia 2022 r. o ekonomii społecznej',
  USS: 'ustawy z dnia 27 kwietnia 2006 r. o spółdzielniach socjalnych',
  WYW: 'rozporządzenia Ministra Rodziny i Polityki Społecznej z dnia 8 kwietnia 2021 r. w sprawie rodzinnego wywiadu środowiskowego',
  KON: 'rozporządzenia Ministra Pracy i Polityki Społecznej z dnia 8 listopada 2010 r. w sprawie wzoru kontraktu socjalnego',
  RODO: 'rozporządzenia Parlamentu Europejskiego i Rady (UE) 2016/679 z dnia 27 kwietnia 2016 r. (RODO)',
  PPSA: 'ustawy z dnia 30 sierpnia 2002 r. – Prawo o postępowaniu przed sądami administracyjnymi',
} as const;

export type ActCode = keyof typeof acts;

/** Where a step has no article: it is organisational, or an agreement between institutions rules it. */
export type BasisSource = ActCode | 'ORGANISATIONAL' | 'AGREEMENT';

/** What a step or a rule rests on, as a caseworker reads it. */
export interface Citation {
  readonly act: BasisSource;
  /** As printed: `art. 12 ust. 1`; empty where there is none. */
  readonly article: string;
  /** The full Polish citation. */
  readonly polish: string;
}

/** The citation of a place in an act; `note` follows in brackets where the place alone would mislead. */
export function cite(act: ActCode, article: string, note?: string): Citation {
  const polish = `${article} ${acts[act]}`;
  return { act, article, polish: note === undefined ? polish : `${polish} (${note})` };
}
