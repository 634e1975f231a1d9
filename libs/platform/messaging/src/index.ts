export { type Attempts, ATTEMPTS } from './attempts.js';
export {
  type Consumer,
  type ProjectionConsumer,
  type ReactionConsumer,
  projection,
  reaction,
} from './consumer.js';
export { isOutage, reasonOf } from './faults.js';
export type { ConsumerLogger, Lag, Messaging } from './messaging.js';
export type { ParkedFact } from './parking.js';
export { InProcessMessaging, type InProcessOptions } from './in-process/in-process-messaging.js';
export { type ConsumersOptions, startConsumers } from './in-process/start-consumers.js';
