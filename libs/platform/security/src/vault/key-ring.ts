import type { SealedBox } from '#platform/event-log';
import { encrypt } from './aes-gcm.js';
import { contextText, keyText, type SealContext } from './seal-context.js';
import { KeyDestroyed, KeyNotInRing } from './vault-errors.js';

/** Sealed values have lengths of whole blocks, so that a box of `true` looks like one of `false`. */
export const SEALED_BLOCK_BYTES = 128;

/** Keys that are durable in the vault, for the sealing of one append. */
export class KeyRing {
  readonly #keys: ReadonlyMap<string, Buffer | 'destroyed'>;

  constructor(keys: ReadonlyMap<string, Buffer | 'destroyed'>) {
    this.#keys = keys;
  }

  /**
   * Encrypts a value for one place in the log.
   * @throws KeyDestroyed when the person was erased there, KeyNotInRing when the key was not asked for.
   */
  seal(value: unknown, context: SealContext): SealedBox {
    const key = this.#keys.get(keyText(context));
    if (key === undefined) throw new KeyNotInRing(nameOf(context));
    if (key === 'destroyed') throw new KeyDestroyed(nameOf(context));
    const json = JSON.stringify(value);
    if (json === undefined) throw new Error(`There is nothing to seal in field ${context.field}.`);
    const plain = padded(json);
    const box = encrypt(key, plain, contextText(context)).toString('base64');
    plain.fill(0);
    return { class: context.class, client: context.client, controller: context.controller, box };
  }

  /** Whether the key was destroyed, so that nothing can be sealed under it. */
  isDestroyed(key: Pick<SealContext, 'client' | 'controller' | 'class'>): boolean {
    return this.#keys.get(keyText(key)) === 'destroyed';
  }

  /** Overwrites the keys. A ring is of no use afterwards. */
  forget(): void {
    for (const key of this.#keys.values()) if (key !== 'destroyed') key.fill(0);
    (this.#keys as Map<string, unknown>).clear();
  }
}

/** White space after JSON means nothing; it hides how long a short answer is. */
function padded(json: string): Buffer {
  const length = Buffer.byteLength(json, 'utf8');
  const plain = Buffer.alloc(Math.ceil(length / SEALED_BLOCK_BYTES) * SEALED_BLOCK_BYTES, ' ');
  plain.write(json, 'utf8');
  return plain;
}

const nameOf = ({ client, controller, class: dataClass }: SealContext) => ({
  client,
  controller,
  class: dataClass,
});
