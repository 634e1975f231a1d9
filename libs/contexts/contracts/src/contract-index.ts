import { thingIndex } from '#platform/service';
import { contractThing } from './contract-steps.js';

/** The list of contracts, for each institution those that it may know. */
export const contractIndex = thingIndex(contractThing);
