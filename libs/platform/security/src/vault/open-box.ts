import { isUuid, type InstitutionId } from '#language/kernel';
import type { SealedBox } from '#platform/event-log';
import { decrypt } from './aes-gcm.js';
import { contextText, type KeyName, type SealPlace } from './seal-context.js';
import { SealBroken } from './vault-errors.js';

/** A sealed value with the place where it was found, and the institution that asks for it. */
export interface OpenRequest extends SealPlace {
  readonly box: SealedBox;
  /** Who opens: the institution of the viewer. */
  readonly controller: InstitutionId;
}

export type Opened =
  | { readonly kind: 'open'; readonly value: unknown }
  /** The key was destroyed: „dane usunięte”. */
  | { readonly kind: 'erased' }
  /** Another controller's copy; each opens only its own. */
  | { readonly kind: 'refused' };

/** @throws SealBroken when the value was changed or moved, or its key is missing undestroyed. */
export function openBox(
  request: OpenRequest,
  find: (name: KeyName) => Buffer | 'destroyed' | undefined,
): Opened {
  const { box, controller } = request;
  if (box.controller !== controller) return { kind: 'refused' };
  const name = keyNameOf(box);
  if (name === undefined) throw new SealBroken(request, 'TAMPERED');
  const key = find(name);
  if (key === undefined) throw new SealBroken(request, 'NO_SUCH_KEY');
  if (key === 'destroyed') return { kind: 'erased' };
  const plain = decrypt(key, Buffer.from(box.box, 'base64'), contextText({ ...request, ...name }));
  if (plain === undefined) throw new SealBroken(request, 'TAMPERED');
  const value: unknown = JSON.parse(plain.toString('utf8'));
  plain.fill(0);
  return { kind: 'open', value };
}

/** Under whose key a box says it is; nothing when nobody can have such a key. */
export function keyNameOf({
  client,
  controller,
  class: dataClass,
}: SealedBox): KeyName | undefined {
  return isUuid(client) && SEALED_CLASSES.has(dataClass)
    ? { client, controller, class: dataClass as KeyName['class'] }
    : undefined;
}

const SEALED_CLASSES: ReadonlySet<string> = new Set(['P1', 'P2', 'P3', 'P4']);
