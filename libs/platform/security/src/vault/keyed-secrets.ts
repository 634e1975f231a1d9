import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { MASTER_KEY_BYTES } from './master-key.js';

/** Keys for different uses, drawn from the master key by labels, so that none tells anything of another. */
export class KeyedSecrets {
  readonly #master: KeyObject;

  constructor(masterKey: Uint8Array) {
    if (masterKey.length !== MASTER_KEY_BYTES)
      throw new Error('The master key has another length.');
    this.#master = createSecretKey(masterKey);
  }

  derive(label: string): KeyObject {
    const bytes = new Uint8Array(hkdfSync('sha256', this.#master, '', `sciezka/${label}`, 32));
    const key = createSecretKey(bytes);
    bytes.fill(0);
    return key;
  }
}

export const hmac = (key: KeyObject, text: string): Buffer =>
  createHmac('sha256', key).update(text, 'utf8').digest();
