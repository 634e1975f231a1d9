/** An access token of a demonstration account. */
export class DevelopmentTokenAnswer {
  /** For the header `Authorization: Bearer …`. @example "eyJhbGciOiJFZERTQSJ9…" */
  token!: string;
}
