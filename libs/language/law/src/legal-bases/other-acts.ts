import { type Citation, cite } from './acts.js';

const byAnalogy = 'stosowany odpowiednio, przez analogię';

/** The places of the other acts, and what stands where no article does. */
export const otherBases = {
  UPS_6_6: cite('UPS', 'art. 6 pkt 6'),
  UPS_11_2: cite('UPS', 'art. 11 ust. 2'),
  UPS_100: cite('UPS', 'art. 100'),
  UPS_105_1: cite('UPS', 'art. 105 ust. 1'),
  UPS_107_4: cite('UPS', 'art. 107 ust. 4'),
  UPS_107_4A: cite('UPS', 'art. 107 ust. 4a'),
  UPS_108: cite('UPS', 'art. 108'),
  UPS_108_1: cite('UPS', 'art. 108 ust. 1'),
  UPS_108_1A: cite('UPS', 'art. 108 ust. 1a'),
  UPS_110: cite('UPS', 'art. 110'),
  WYW_3_2: cite('WYW', '§ 3 ust. 2', byAnalogy),
  WYW_3_3: cite('WYW', '§ 3 ust. 3', byAnalogy),
  KON: cite('KON', 'załącznik do'),
  UES_29_2: cite('UES', 'art. 29 ust. 2'),
  UES_36: cite('UES', 'art. 36'),
  UES_43: cite('UES', 'art. 43'),
  USS_6_1_3: cite('USS', 'art. 6 ust. 1 pkt 3'),
  PPSA_53_1: cite('PPSA', 'art. 53 § 1'),
  RODO_6_1_A: cite('RODO', 'art. 6 ust. 1 lit. a'),
  RODO_6_1_C: cite('RODO', 'art. 6 ust. 1 lit. c'),
  RODO_6_1_E: cite('RODO', 'art. 6 ust. 1 lit. e'),
  RODO_10: cite('RODO', 'art. 10'),
  RODO_13: cite('RODO', 'art. 13'),
  RODO_14: cite('RODO', 'art. 14'),
  RODO_15: cite('RODO', 'art. 15'),
  RODO_16: cite('RODO', 'art. 16'),
  /** The text in force could not be read: the number is left open, not guessed. */
  URP_TO_CHECK: {
    act: 'URP',
    article: 'artykuł do sprawdzenia',
    polish: 'URP, artykuł do sprawdzenia',
  },
  ORGANISATIONAL: {
    act: 'ORGANISATIONAL',
    article: '',
    polish: 'czynność organizacyjna, ustawa nie określa formy ani terminu',
  },
  AGREEMENT: { act: 'AGREEMENT', article: '', polish: 'porozumienie między instytucjami' },
} as const satisfies Record<string, Citation>;
