/** One event type of the catalogue. */
export class EventTypeAnswer {
  /** Name of the event. @example "ReferralIssued" */
  type!: string;
  /** Current version. @example 1 */
  version!: number;
  /** Its line on the path, in Polish. @example "Wydano skierowanie" */
  polish!: string;
  /** Where its JSON Schema is. @example "/schemas/ReferralIssued" */
  schema!: string;
}

/** The whole catalogue. */
export class SchemaListAnswer {
  events!: EventTypeAnswer[];
}
