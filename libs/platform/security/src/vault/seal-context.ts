import type { ClientId, InstitutionId } from '#language/kernel';
import type { SealedClass } from '#language/event-catalogue';
import { canonical } from './aes-gcm.js';

/** Whose key: one for each client, controller and class of data. */
export interface KeyName {
  readonly client: ClientId;
  readonly controller: InstitutionId;
  readonly class: SealedClass;
}

/** Where in the log a value is sealed; known before the append. */
export interface SealPlace {
  readonly eventId: string;
  readonly stream: string;
  readonly type: string;
  readonly version: number;
  readonly field: string;
}

/** What a sealed value is bound to: moved to another place or person, it does not open. */
export type SealContext = SealPlace & KeyName;

export const keyText = (key: KeyName): string =>
  canonical('sciezka/key/1', key.client, key.controller, key.class);

export const contextText = (context: SealContext): string =>
  canonical(
    'sciezka/seal/1',
    context.eventId,
    context.stream,
    context.type,
    context.version,
    context.field,
    context.client,
    context.controller,
    context.class,
  );
