import { thingIndex } from '#platform/service';
import { ipzsThing } from './ipzs-steps.js';

/** The list of programmes, for each institution those that it may know. */
export const ipzsIndex = thingIndex(ipzsThing);
