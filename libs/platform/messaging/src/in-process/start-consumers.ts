import type { Consumer } from '../consumer.js';
import type { Messaging } from '../messaging.js';
import { InProcessMessaging, type InProcessOptions } from './in-process-messaging.js';

export interface ConsumersOptions extends InProcessOptions {
  readonly consumers: readonly Consumer[];
}

/** Starts consumers that are all known beforehand. @throws when two have one name. */
export function startConsumers({ consumers, ...options }: ConsumersOptions): Messaging {
  const messaging = new InProcessMessaging(options);
  for (const consumer of consumers) messaging.register(consumer);
  messaging.start();
  return messaging;
}
