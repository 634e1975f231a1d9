/** Another document of a person without PESEL. */
export class HandedOverPersonDocument {
  /** PASSPORT, IDENTITY_CARD, RESIDENCE_CARD or OTHER. @example "PASSPORT" */
  kind!: string;
  /** Its number. @example "AB0000000" */
  number!: string;
}

/** Who the person is that was handed over, from the OWES's own sealed copy. */
export class HandedOverPersonAnswer {
  /** Id of the hand-over. @example "2e8f6a1c-7b3d-5e4f-9a0b-1c2d3e4f5a6b" */
  handoverId!: string;
  /** Id of the case. @example "9a7b6c5d-1e2f-5a3b-8c4d-6e7f8a9b0c1d" */
  caseId?: string;
  /** SHOWN, or ERASED when the key of this copy was destroyed. @example "SHOWN" */
  status!: 'SHOWN' | 'ERASED';
  /** In Polish, why there is nothing to show. @example "dane usunięte" */
  notice?: string;
  /** What the sender wrote for the OWES. @example "Ma doświadczenie w gastronomii." */
  note?: string;
  /** Given name. @example "Ewa" */
  givenName?: string;
  /** Family name. @example "Przykładowa" */
  familyName?: string;
  /** Civil day of birth. @example "1900-01-01" */
  birthDate?: string;
  /** PESEL number, when the person has one. @example "00810100019" */
  pesel?: string;
  otherDocument?: HandedOverPersonDocument;
  /** Address. @example "ul. Przykładowa 1, 65-001 Zielona Góra" */
  address?: string;
  /** Telephone. @example "000 000 000" */
  phone?: string;
}
