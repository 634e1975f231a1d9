/** Whom my institution may already know. The same shape whether or not there is anybody. */
export class SearchClientsAnswer {
  /** Ids of clients of my institution, the surest first; at most 20. @example ["5f0c2f5a-8a8b-5c7e-8a3e-2f6f5b1f0c01"] */
  candidates!: string[];
}
