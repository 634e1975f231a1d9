import { AllowedAct } from '#platform/service';

/** What a human said of a possible duplicate. */
export class DuplicateVerdict {
  /** The other record. @example "5f0c2f5a-8a8b-5c7e-8a3e-2f6f5b1f0c02" */
  candidate!: string;
  /** SAME_PERSON or DIFFERENT_PERSON. @example "DIFFERENT_PERSON" */
  verdict!: string;
}

/** A client, without anything of the person: the identity is opened at the case. */
export class ClientState {
  /** PESEL, OTHER or NONE. @example "PESEL" */
  document!: string;
  /** Older records of my institution that may be the same person. @example ["5f0c2f5a-8a8b-5c7e-8a3e-2f6f5b1f0c02"] */
  possibleDuplicates!: string[];
  /** Those of them that wait for a verdict; until then no case is opened. @example [] */
  undecidedDuplicates!: string[];
  /** What was said of the others. */
  verdicts!: DuplicateVerdict[];
}

/** One client in a list. */
export class ListedClient {
  /** Id of the client. @example "5f0c2f5a-8a8b-5c7e-8a3e-2f6f5b1f0c01" */
  id!: string;
  /** Revision, as in the ETag. @example 1 */
  revision!: number;
  /** Place in the log of its last fact. @example "00000000000000000042" */
  position!: string;
  state!: ClientState;
}

/** One client, and what is allowed now. */
export class ClientAnswer extends ListedClient {
  /** The acts that are possible now and who may do them. */
  allowedActs!: AllowedAct[];
}

/** A page of clients. */
export class ClientPageAnswer {
  items!: ListedClient[];
  /** Cursor of the next page; absent on the last. @example "WyIwMDAiLCJ4Il0" */
  next?: string;
}
