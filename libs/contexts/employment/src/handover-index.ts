import { thingIndex } from '#platform/service';
import { handoverThing } from './handover-steps.js';

/** The list of hand-overs, for each institution those of which it is a side. */
export const handoverIndex = thingIndex(handoverThing);
