/** How often a fact is tried before it is parked, and how long to wait after each failure. */
export interface Attempts {
  readonly max: number;
  waitMs(failures: number): number;
}

/** Five tries within a second: enough for a neighbour that is busy, short enough for those who wait behind. */
export const ATTEMPTS: Attempts = { max: 5, waitMs: (failures) => 10 * 4 ** (failures - 1) };
