import { thingIndex } from '#platform/service';
import { employmentThing } from './employment-steps.js';

/** The list of employments, for each institution those that it may know. */
export const employmentIndex = thingIndex(employmentThing);
