import { thingIndex } from '#platform/service';
import { participationThing } from './participation-steps.js';

/** The list of participations, for each institution those that it may know. */
export const participationIndex = thingIndex(participationThing);
