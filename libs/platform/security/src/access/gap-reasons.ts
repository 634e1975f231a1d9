/** Why somebody is not shown a step. The sentence tells that there is a step, and nothing of what it is. */
export const GAP_REASONS = [
  'NOT_A_PARTY',
  'OTHER_INSTITUTION',
  'OWN_RECORD_OF_ANOTHER',
  'DRAFT_OF_ANOTHER',
] as const;
export type GapReason = (typeof GAP_REASONS)[number];

/** As the path says it to a caseworker. A missing sentence does not compile. */
export const gapSentences: Readonly<Record<GapReason, string>> = {
  NOT_A_PARTY: 'Twoja instytucja nie jest stroną tej sprawy.',
  OTHER_INSTITUTION: 'Krok innej instytucji: nie uczestniczysz w tej czynności.',
  OWN_RECORD_OF_ANOTHER: 'Zapis własny innej instytucji: widzi go tylko ta, która go sporządziła.',
  DRAFT_OF_ANOTHER:
    'Projekt skierowania innej instytucji: widzi go tylko ta, która go przygotowała.',
};
