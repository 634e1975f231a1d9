/** What a recorded act answers; a repeat with the same key answers the same. */
export class CommandAnswer {
  /** Id of the thing. @example "7d6c5b4a-3f2e-5d1c-8b0a-9f8e7d6c5b4a" */
  id!: string;
  /** Revision of the thing after the act; also in the ETag. @example 3 */
  revision!: number;
  /** Place in the log; a read may wait for it with `atLeast`. @example "00000000000000000042" */
  position!: string;
}
