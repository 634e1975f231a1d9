/** Reached only when a union grew and somebody did not answer for the new member. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected member of a closed union: ${JSON.stringify(value)}`);
}
