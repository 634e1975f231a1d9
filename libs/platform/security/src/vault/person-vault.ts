import { randomBytes, timingSafeEqual, type KeyObject } from 'node:crypto';
import type { Identity, SealedClass } from '#language/event-catalogue';
import type { ClientId, InstitutionId } from '#language/kernel';
import { rowsOf, type Queryable } from '../database.js';
import { decrypt, encrypt, KEY_BYTES } from './aes-gcm.js';
import { fingerprintsOf, type Fingerprint } from './fingerprints.js';
import { KeyCache } from './key-cache.js';
import { KeyRing } from './key-ring.js';
import { hmac, KeyedSecrets } from './keyed-secrets.js';
import { keyNameOf, openBox, type Opened, type OpenRequest } from './open-box.js';
import { keyText, type KeyName } from './seal-context.js';
import * as statements from './vault-statements.js';
import { WrappedKeyBroken, WrongMasterKey } from './vault-errors.js';

/** How many keys one call may ask for. */
export const KEYS_MAX = 1_000;
/** How many values one call may open. */
export const OPEN_MAX = 1_000;
/** How many records of possibly the same person are shown. */
export const CANDIDATES_MAX = 20;
/** A statement that lost the race for a key reads the winner's the next time. */
const KEY_TRIES_MAX = 3;
const SEALED_CLASSES: readonly SealedClass[] = ['P1', 'P2', 'P3', 'P4'];

type Key = Buffer | 'destroyed';
interface KeyRow {
  readonly client_id: ClientId;
  readonly controller: InstitutionId;
  readonly data_class: SealedClass;
  readonly wrapped: Buffer | null;
}

/**
 * Where the keys of personal data lie, wrapped by the master key: one for each client, controller and
 * class of data. Destroying a key erases whatever was sealed under it, wherever its copies are.
 * All methods reject with SecurityStoreUnavailable while the database is away.
 */
export class PersonVault {
  readonly #secrets: KeyedSecrets;
  readonly #wrapping: KeyObject;
  readonly #content: KeyObject;
  readonly #cache: KeyCache;

  constructor(
    private readonly pool: Queryable,
    masterKey: Uint8Array,
    { nowMs = Date.now }: { readonly nowMs?: () => number } = {},
  ) {
    this.#secrets = new KeyedSecrets(masterKey);
    this.#wrapping = this.#secrets.derive('wrapping/1');
    this.#content = this.#secrets.derive('content/1');
    this.#cache = new KeyCache(nowMs);
  }

  /** To be called once at start. @throws WrongMasterKey when the vault was filled under another one. */
  async confirmMasterKey(): Promise<void> {
    const own = hmac(this.#secrets.derive('check/1'), 'master key');
    await rowsOf(this.pool, statements.REMEMBER_CHECK, [own]);
    const [row] = await rowsOf<{ hmac: Buffer }>(this.pool, statements.READ_CHECK, []);
    if (row === undefined || !timingSafeEqual(row.hmac, own)) throw new WrongMasterKey();
  }

  /**
   * The keys for sealing, those that were missing made now. All are committed when this returns, so
   * no fact can outlive its key. Always asks the database: nothing is sealed under a key that was
   * destroyed elsewhere a moment ago.
   */
  async keysFor(wanted: readonly KeyName[]): Promise<KeyRing> {
    const names = new Map(wanted.map((key) => [keyText(key), key]));
    if (names.size > KEYS_MAX)
      throw new Error(`More than ${KEYS_MAX} keys were asked for at once.`);
    const keys = new Map<string, Key>();
    for (let tries = 1; names.size > keys.size; tries += 1) {
      if (tries > KEY_TRIES_MAX) throw new Error('Keys were made by others but cannot be read.');
      await this.makeAndRead(
        [...names].filter(([text]) => !keys.has(text)),
        keys,
      );
    }
    return new KeyRing(keys);
  }

  /** Opens many values with at most one query for their keys. @throws SealBroken. */
  async openMany(requests: readonly OpenRequest[]): Promise<readonly Opened[]> {
    if (requests.length > OPEN_MAX) throw new Error(`More than ${OPEN_MAX} values at once.`);
    const own = requests.filter(({ box, controller }) => box.controller === controller);
    const keys = await this.keysToOpen(own.flatMap(({ box }) => keyNameOf(box) ?? []));
    try {
      return requests.map((request) => openBox(request, (name) => keys.get(keyText(name))));
    } finally {
      for (const key of keys.values()) if (key !== 'destroyed') key.fill(0);
    }
  }

  /**
   * Destroys a client's keys at one controller: those of the classes, or all. Classes that had no key
   * are barred too. With the identity goes the possibility to find the person by fingerprint.
   * Other processes may open for KEY_CACHE_MS more. @returns the classes that were destroyed now.
   */
  async destroyKeys(
    client: ClientId,
    controller: InstitutionId,
    classes: readonly SealedClass[] = SEALED_CLASSES,
  ): Promise<readonly SealedClass[]> {
    try {
      const values = [client, controller, [...classes], classes.includes('P1')];
      const rows = await rowsOf<KeyRow>(this.pool, statements.DESTROY_KEYS, values);
      return rows.map((row) => row.data_class);
    } finally {
      this.#cache.forget(classes.map((name) => keyText({ client, controller, class: name })));
    }
  }

  /** The keyed hashes by which this institution, and no other, can find the person again. */
  fingerprints(institution: InstitutionId, identity: Identity): readonly Fingerprint[] {
    return fingerprintsOf(this.#secrets, institution, identity);
  }

  /** Keeps the fingerprints of a client of the institution; of an erased client it keeps none. */
  async rememberFingerprints(
    institution: InstitutionId,
    client: ClientId,
    identity: Identity,
  ): Promise<void> {
    const { kinds, hmacs } = columnsOf(this.fingerprints(institution, identity));
    await rowsOf(this.pool, statements.REMEMBER_FINGERPRINTS, [institution, client, kinds, hmacs]);
  }

  /**
   * Clients of this institution who may be the person, the surest first. A person who is known only
   * elsewhere gets the answer, and takes the work, of one whom nobody knows.
   */
  async candidates(institution: InstitutionId, identity: Identity): Promise<readonly ClientId[]> {
    const { kinds, hmacs } = columnsOf(this.fingerprints(institution, identity));
    const values = [institution, kinds, hmacs, CANDIDATES_MAX];
    const rows = await rowsOf<KeyRow>(this.pool, statements.FIND_CANDIDATES, values);
    return rows.map((row) => row.client_id);
  }

  /** Keyed hash of a command's content: a repeat is recognised by it, and a PESEL in it cannot be guessed. */
  contentHmac(text: string): string {
    return hmac(this.#content, text).toString('hex');
  }

  /** Overwrites the keys in memory. To be called on stop. */
  close(): void {
    this.#cache.clear();
  }

  private async makeAndRead(names: readonly [string, KeyName][], keys: Map<string, Key>) {
    const wrapped = names.map(([text]) => {
      const fresh = randomBytes(KEY_BYTES);
      const box = encrypt(this.#wrapping, fresh, text);
      fresh.fill(0);
      return box;
    });
    const values = [...keyColumns(names.map(([, key]) => key)), wrapped];
    const rows = await rowsOf<KeyRow>(this.pool, statements.MAKE_AND_READ_KEYS, values);
    for (const row of rows) keys.set(keyText(nameOf(row)), this.unwrapped(row));
  }

  private async keysToOpen(wanted: readonly KeyName[]): Promise<Map<string, Key>> {
    const { generation } = this.#cache;
    const keys = new Map<string, Key>();
    const missing = new Map<string, KeyName>();
    for (const name of wanted) {
      const text = keyText(name);
      if (keys.has(text)) continue;
      const kept = this.#cache.find(text);
      if (kept === undefined) missing.set(text, name);
      else keys.set(text, kept);
    }
    if (missing.size === 0) return keys;
    const values = keyColumns([...missing.values()]);
    for (const row of await rowsOf<KeyRow>(this.pool, statements.READ_KEYS, values)) {
      const text = keyText(nameOf(row));
      const key = this.unwrapped(row);
      keys.set(text, key);
      if (key !== 'destroyed') this.#cache.keep(text, key, generation);
    }
    return keys;
  }

  private unwrapped(row: KeyRow): Key {
    if (row.wrapped === null) return 'destroyed';
    const name = nameOf(row);
    const key = decrypt(this.#wrapping, row.wrapped, keyText(name));
    if (key === undefined) throw new WrappedKeyBroken(name);
    return key;
  }
}

const nameOf = (row: KeyRow): KeyName => ({
  client: row.client_id,
  controller: row.controller,
  class: row.data_class,
});

const keyColumns = (keys: readonly KeyName[]): unknown[] => [
  keys.map((key) => key.client),
  keys.map((key) => key.controller),
  keys.map((key) => key.class),
];

const columnsOf = (fingerprints: readonly Fingerprint[]) => ({
  kinds: fingerprints.map(({ kind }) => kind),
  hmacs: fingerprints.map((fingerprint) => fingerprint.hmac),
});
