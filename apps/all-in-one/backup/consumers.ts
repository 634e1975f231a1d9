import type { Consumer, Messaging } from '#platform/messaging';
import { createService, type Platform } from '#platform/service';
import { contexts } from '../all-in-one.app.js';

/** Whatever the contexts would consume if they were started; they are not. */
export async function consumersOfContexts(platform: Platform): Promise<readonly Consumer[]> {
  const consumers: Consumer[] = [];
  const messaging = new Proxy(platform.messaging, {
    get: (live, name) =>
      name === 'register'
        ? (consumer: Consumer) => void consumers.push(consumer)
        : Reflect.get(live, name),
  }) satisfies Messaging;
  const app = await createService(contexts, { ...platform, messaging }, 'backup');
  await app.close();
  return consumers;
}
