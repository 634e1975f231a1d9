const graphemes = new Intl.Segmenter('pl', { granularity: 'grapheme' });

/** Columns that a text takes in a terminal: one for each letter, however it is composed. */
export const widthOf = (text: string): number => [...graphemes.segment(text)].length;

/** The text filled up to a width, or cut with an ellipsis. */
export function fitted(text: string, width: number): string {
  const letters = [...graphemes.segment(text)].map(({ segment }) => segment);
  if (letters.length <= width) return text + ' '.repeat(width - letters.length);
  return `${letters.slice(0, width - 1).join('')}…`;
}
