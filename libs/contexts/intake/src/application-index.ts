import { thingIndex } from '#platform/service';
import { applicationThing } from './application-steps.js';

/** The list of applications, for each institution those that it may know. */
export const applicationIndex = thingIndex(applicationThing);
