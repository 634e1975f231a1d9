/** A person's other document. */
export class PersonDocument {
  /** PASSPORT, IDENTITY_CARD, RESIDENCE_CARD or OTHER. @example "PASSPORT" */
  kind!: string;
  /** Its number. @example "AB0000000" */
  number!: string;
}

/** Who the client is, from my institution's own sealed copy. */
export class PersonAnswer {
  /** Id of the case. @example "9a7b6c5d-1e2f-5a3b-8c4d-6e7f8a9b0c1d" */
  caseId!: string;
  /** SHOWN, or ERASED when the key of this copy was destroyed. @example "SHOWN" */
  status!: 'SHOWN' | 'ERASED';
  /** In Polish, why there is nothing to show. @example "dane usunięte" */
  notice?: string;
  /** Given name. @example "Ewa" */
  givenName?: string;
  /** Family name. @example "Przykładowa" */
  familyName?: string;
  /** Civil day of birth. @example "1900-01-01" */
  birthDate?: string;
  /** PESEL number, when the person has one. @example "00810100019" */
  pesel?: string;
  otherDocument?: PersonDocument;
  /** Address. @example "ul. Przykładowa 1, 66-210 Zbąszynek" */
  address?: string;
  /** Telephone. @example "000 000 000" */
  phone?: string;
}
