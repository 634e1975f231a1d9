import type { Messaging } from '#platform/messaging';
import type { AnyProjection } from '#platform/read-store';
import type { Provider } from '@nestjs/common';
import { MESSAGING } from '../tokens.js';

/** Tells the messaging of the process which documents a context keeps. Before the service starts to consume. */
export function consumersOf(...projections: readonly { readonly name: string }[]): Provider[] {
  return projections.map((projection) => ({
    provide: `consumer:${projection.name}`,
    inject: [MESSAGING],
    useFactory: (messaging: Messaging) =>
      messaging.register({
        kind: 'projection',
        name: projection.name,
        projections: [projection as AnyProjection],
      }),
  }));
}
