/** What a decision comes to: facts to record, or a named reason why there are none. */
export type Decision<Event, Code extends string> =
  | { readonly kind: 'record'; readonly events: readonly Event[] }
  | { readonly kind: 'refuse'; readonly code: Code; readonly details?: RefusalDetails };

/** What a refusal compares: numbers, days and codes only, never personal data. */
export type RefusalDetails = Readonly<
  Record<string, string | number | boolean | readonly string[]>
>;

export function record<Event>(...events: readonly Event[]): Decision<Event, never>;
export function record<const Events extends readonly unknown[]>(
  ...events: Events
): Decision<Events[number], never>;
export function record(...events: readonly unknown[]): Decision<unknown, never> {
  return { kind: 'record', events };
}

/** The command had already taken effect; a repeated click is not an error. */
export function alreadyDone(): Decision<never, never> {
  return { kind: 'record', events: [] };
}

/** A named no. `details` names what was compared, so that the caller can mend it. */
export function refuse<Code extends string>(
  code: Code,
  details?: RefusalDetails,
): Decision<never, Code> {
  return details === undefined ? { kind: 'refuse', code } : { kind: 'refuse', code, details };
}
