import type { Identity } from '#language/event-catalogue';
import type { ClientId, InstitutionId } from '#language/kernel';
import type { SealedBox } from '#platform/event-log';
import { testDatabase, type TestDatabase } from '#testing';
import { SecurityStoreUnavailable, type Queryable } from '../database.js';
import { KEY_CACHE_MS } from './key-cache.js';
import { CANDIDATES_MAX, PersonVault } from './person-vault.js';
import type { SealContext } from './seal-context.js';
import { VAULT_SCHEMA_HISTORY, vaultMigrations } from './vault-migrations.js';
import {
  KeyDestroyed,
  KeyNotInRing,
  SealBroken,
  WrappedKeyBroken,
  WrongMasterKey,
} from './vault-errors.js';

const masterKey = Buffer.alloc(32, 9);
const ops = 'ops-zbaszynek' as InstitutionId;
const cis = 'cis-swiebodzin' as InstitutionId;
const clientNumber = (number: number) =>
  `5f0c2f5a-8a8b-5c7e-8a3e-${String(number).padStart(12, '0')}` as ClientId;
const anna = clientNumber(1);
const bartek = clientNumber(2);
/** The canary: found anywhere but in a sealed box, it has leaked. */
const identity: Identity = { givenName: 'Kanarka', familyName: 'Żółtopióra', pesel: '00810100019' };
const place: SealContext = {
  client: anna,
  controller: ops,
  class: 'P1',
  eventId: '11111111-1111-5111-8111-111111111111',
  stream: `client-${anna}`,
  type: 'ClientIdentified',
  version: 1,
  field: 'identity',
};

describe('the person vault', () => {
  let database: TestDatabase;
  let vault: PersonVault;
  let nowMs: number;

  beforeAll(async () => {
    database = await testDatabase({
      schemaHistory: VAULT_SCHEMA_HISTORY,
      migrations: vaultMigrations,
    });
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    await database.ownerPool.query(
      'truncate person_vault.keys, person_vault.fingerprints, person_vault.master_key_check',
    );
    nowMs = 0;
    vault = newVault();
  });

  const newVault = (pool: Queryable = database.applicationPool, key: Uint8Array = masterKey) =>
    new PersonVault(pool, key, { nowMs: () => nowMs });
  const sealed = async (context: SealContext = place, value: unknown = identity) =>
    (await vault.keysFor([context])).seal(value, context);
  const opened = async (box: SealedBox, changes: Partial<SealContext> = {}, by = vault) =>
    (await by.openMany([{ ...place, ...changes, box, controller: changes.controller ?? ops }]))[0];

  describe('sealing and opening', () => {
    it('gives back what was sealed, to another process and after a restart too', async () => {
      const box = await sealed();
      expect(await opened(box)).toEqual({ kind: 'open', value: identity });
      expect(await opened(box, {}, newVault())).toEqual({ kind: 'open', value: identity });
    });
    it('tells in the box whose it is and nothing of what it holds', async () => {
      const box = await sealed();
      expect(box).toEqual({ class: 'P1', client: anna, controller: ops, box: expect.any(String) });
      expect(Buffer.from(box.box, 'base64').toString('latin1')).not.toContain('Kanarka');
      expect((await sealed()).box).not.toBe(box.box);
    });
    it('does not tell by its length whether the answer was yes or no', async () => {
      const lengthOf = async (value: unknown) => (await sealed(place, value)).box.length;
      expect(await lengthOf(true)).toBe(await lengthOf(false));
      expect(await lengthOf(['DRUGS'])).toBe(await lengthOf(['HOMELESS', 'ALCOHOL']));
      expect(await opened(await sealed(place, 'żółć'))).toEqual({ kind: 'open', value: 'żółć' });
    });
    it.each<[string, Partial<SealContext>]>([
      ['event', { eventId: '22222222-2222-5222-8222-222222222222' }],
      ['stream', { stream: `client-${bartek}` }],
      ['type', { type: 'DataDisclosed' }],
      ['version', { version: 2 }],
      ['field', { field: 'note' }],
    ])(
      'does not open a value that was moved to another %s, and does not say what it is',
      async (_, moved) => {
        const box = await sealed();
        const attempt = opened(box, moved);
        await expect(attempt).rejects.toThrow(SealBroken);
        await expect(attempt).rejects.not.toThrow(/Kanarka|00810100019/);
      },
    );
    it('does not open a value under the key of another client, class or controller', async () => {
      const box = await sealed();
      await vault.keysFor([
        { ...place, client: bartek },
        { ...place, class: 'P2' },
        { ...place, controller: cis },
      ]);
      await expect(opened({ ...box, client: bartek })).rejects.toThrow(SealBroken);
      await expect(opened({ ...box, class: 'P2' })).rejects.toThrow(SealBroken);
      await expect(opened({ ...box, controller: cis }, { controller: cis })).rejects.toThrow(
        SealBroken,
      );
    });
    it('does not open a box in which one bit was changed, wherever it is', async () => {
      const box = await sealed();
      const bytes = Buffer.from(box.box, 'base64');
      for (const at of [0, 11, 12, bytes.length - 17, bytes.length - 16, bytes.length - 1]) {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ 1;
        await expect(opened({ ...box, box: changed.toString('base64') })).rejects.toThrow(
          SealBroken,
        );
      }
      for (const broken of ['', 'AAAA', box.box.slice(0, -8)]) {
        await expect(opened({ ...box, box: broken })).rejects.toThrow(SealBroken);
      }
    });
    it.each([
      ['no such key', { client: bartek }],
      ['an impossible client', { client: 'x' as ClientId }],
      ['an impossible class', { class: 'P0' as const }],
    ])('names a box with %s as broken, not as erased', async (_, changes) => {
      await expect(opened({ ...(await sealed()), ...changes })).rejects.toThrow(SealBroken);
    });
    it('refuses the copy of another controller without asking for its key', async () => {
      const box = await sealed({ ...place, controller: cis });
      expect(await opened(box)).toEqual({ kind: 'refused' });
    });
    it('opens many in order with one query, and none while the keys are known', async () => {
      const queries: string[] = [];
      const counting: Queryable = {
        query: (text, values) => {
          queries.push(text);
          return database.applicationPool.query(text, values);
        },
      };
      const places = Array.from({ length: 30 }, (_, index) => ({
        ...place,
        client: clientNumber(index),
      }));
      const ring = await vault.keysFor(places);
      const requests = places.map((one, index) => ({ ...one, box: ring.seal(index, one) }));
      const other = newVault(counting);
      const values = places.map((_, value) => ({ kind: 'open', value }));
      expect(await other.openMany(requests)).toEqual(values);
      expect(await other.openMany(requests)).toEqual(values);
      expect(queries).toHaveLength(1);
    });
    it('seals nothing under a key that was not asked for', async () => {
      const ring = await vault.keysFor([place]);
      expect(() => ring.seal(identity, { ...place, class: 'P3' })).toThrow(KeyNotInRing);
      ring.forget();
      expect(() => ring.seal(identity, place)).toThrow(KeyNotInRing);
    });
  });

  describe('the keys', () => {
    it('are durable in one query before they can be used', async () => {
      await vault.keysFor([place, place, { ...place, controller: cis }]);
      const { rows } = await database.ownerPool.query(
        'select controller from person_vault.keys order by 1',
      );
      expect(rows).toEqual([{ controller: cis }, { controller: ops }]);
    });
    it('are the same for processes that make them at the same moment, in any order', async () => {
      const wanted = Array.from({ length: 40 }, (_, index) => ({
        ...place,
        client: clientNumber(index),
      }));
      const vaults = Array.from({ length: 6 }, () => newVault());
      const rings = await Promise.all(
        vaults.map((one, index) => one.keysFor(index % 2 === 0 ? wanted : [...wanted].reverse())),
      );
      for (const [index, ring] of rings.entries()) {
        const requests = wanted.map((one) => ({ ...one, box: ring.seal(index, one) }));
        const answers = await newVault().openMany(requests);
        expect(answers).toEqual(wanted.map(() => ({ kind: 'open', value: index })));
      }
    });
    it('wait for another transaction that is making the same one', async () => {
      const client = await database.applicationPool.connect();
      const queryOfClient: Queryable = { query: (text, values) => client.query(text, values) };
      await client.query('begin');
      const first = await newVault(queryOfClient).keysFor([place]);
      const second = vault.keysFor([place]);
      await waiting(database, 1);
      await client.query('commit');
      client.release();
      const box = first.seal(identity, place);
      expect((await second).seal(identity, place)).toMatchObject({ client: anna });
      expect(await opened(box)).toEqual({ kind: 'open', value: identity });
    });
    it('do not open when their row was put in the place of another', async () => {
      await vault.keysFor([place, { ...place, client: bartek }]);
      // The trigger refuses this; whoever owns the table can silence it.
      await database.ownerPool.query(
        'alter table person_vault.keys disable trigger destroyed_stays_destroyed',
      );
      await database.ownerPool.query(
        `update person_vault.keys as own set wrapped = other.wrapped
         from person_vault.keys as other where own.client_id <> other.client_id`,
      );
      await database.ownerPool.query(
        'alter table person_vault.keys enable trigger destroyed_stays_destroyed',
      );
      await expect(vault.keysFor([place])).rejects.toThrow(WrappedKeyBroken);
    });
    it('belong to one master key, and a start with another is refused', async () => {
      await vault.confirmMasterKey();
      await expect(newVault().confirmMasterKey()).resolves.toBeUndefined();
      await expect(newVault(undefined, Buffer.alloc(32, 8)).confirmMasterKey()).rejects.toThrow(
        WrongMasterKey,
      );
    });
  });

  describe('erasing', () => {
    it('leaves nothing to open, for ever and for nobody else', async () => {
      const box = await sealed();
      const copy = await sealed({ ...place, controller: cis });
      expect(await vault.destroyKeys(anna, ops)).toEqual(['P1', 'P2', 'P3', 'P4']);
      expect(await opened(box)).toEqual({ kind: 'erased' });
      expect(await opened(box, {}, newVault())).toEqual({ kind: 'erased' });
      expect(await opened(copy, { controller: cis })).toEqual({ kind: 'open', value: identity });
      expect(await vault.destroyKeys(anna, ops)).toEqual([]);
    });
    it('can take one class and leave the others', async () => {
      const note = await sealed({ ...place, class: 'P3', field: 'note' }, 'tekst');
      const box = await sealed();
      expect(await vault.destroyKeys(anna, ops, ['P3'])).toEqual(['P3']);
      expect(await opened(note, { field: 'note' })).toEqual({ kind: 'erased' });
      expect(await opened(box)).toEqual({ kind: 'open', value: identity });
    });
    it('bars sealing, of classes without a key too', async () => {
      await sealed();
      await vault.destroyKeys(anna, ops);
      const ring = await vault.keysFor([place, { ...place, class: 'P4' }]);
      expect(() => ring.seal(identity, place)).toThrow(KeyDestroyed);
      expect(() => ring.seal(true, { ...place, class: 'P4' })).toThrow(KeyDestroyed);
      expect(ring.isDestroyed(place)).toBe(true);
    });
    it('reaches a process that knows the key when its time is over, and its sealing at once', async () => {
      const box = await sealed();
      const other = newVault();
      await opened(box, {}, other);
      await vault.destroyKeys(anna, ops);
      const ring = await other.keysFor([place]);
      expect(() => ring.seal(identity, place)).toThrow(KeyDestroyed);
      nowMs = KEY_CACHE_MS;
      expect(await opened(box, {}, other)).toEqual({ kind: 'erased' });
    });
    it('cannot be undone, removed or forged by the program', async () => {
      await vault.destroyKeys(anna, ops);
      await vault.keysFor([{ ...place, client: bartek }]);
      const refused = (sql: string) =>
        expect(database.applicationPool.query(sql)).rejects.toThrow();
      await refused(
        'update person_vault.keys set wrapped = (select wrapped from person_vault.keys where wrapped is not null), destroyed_at = null',
      );
      await refused(
        `update person_vault.keys set wrapped = decode(repeat('00', 60), 'hex') where client_id = '${bartek}'`,
      );
      await refused('delete from person_vault.keys');
      await refused('truncate person_vault.keys');
      await refused(
        `update person_vault.keys set client_id = '${anna}' where client_id = '${bartek}'`,
      );
      await expect(
        database.ownerPool.query(
          'update person_vault.keys set wrapped = decode(repeat($1, 60), $2), destroyed_at = null where destroyed_at is not null',
          ['00', 'hex'],
        ),
      ).rejects.toThrow('stays destroyed');
    });
  });

  describe('finding a person again', () => {
    it('offers my own clients only, the surest first', async () => {
      const sameName: Identity = {
        givenName: 'KANARKA',
        familyName: 'Zoltopiora',
        birthDate: '1800-01-01' as never,
      };
      await vault.rememberFingerprints(ops, clientNumber(3), sameName);
      await vault.rememberFingerprints(ops, clientNumber(7), identity);
      await vault.rememberFingerprints(cis, clientNumber(5), identity);
      expect(await vault.candidates(ops, identity)).toEqual([clientNumber(7), clientNumber(3)]);
      expect(
        await vault.candidates(ops, { ...sameName, birthDate: '1800-01-02' as never }),
      ).toEqual([]);
      expect(await vault.candidates('pup-zagan' as InstitutionId, identity)).toEqual([]);
      expect(
        await vault.candidates(ops, { givenName: 'Kanarka', familyName: 'Żółtopióra' }),
      ).toEqual([]);
    });
    it('remembers a client once, however often it is told', async () => {
      await vault.rememberFingerprints(ops, anna, identity);
      await vault.rememberFingerprints(ops, anna, identity);
      const { rows } = await database.ownerPool.query('select kind from person_vault.fingerprints');
      expect(rows).toHaveLength(2);
    });
    it('shows a bounded number', async () => {
      const many = Array.from({ length: CANDIDATES_MAX + 5 }, (_, index) => clientNumber(index));
      for (const client of many) await vault.rememberFingerprints(ops, client, identity);
      expect(await vault.candidates(ops, identity)).toEqual(many.slice(0, CANDIDATES_MAX));
    });
    it('does not find the erased, and does not learn them again', async () => {
      await vault.rememberFingerprints(ops, anna, identity);
      await vault.rememberFingerprints(cis, anna, identity);
      await vault.destroyKeys(anna, ops);
      await vault.rememberFingerprints(ops, anna, identity);
      expect(await vault.candidates(ops, identity)).toEqual([]);
      expect(await vault.candidates(cis, identity)).toEqual([anna]);
    });
    it('still finds one of whom only the notes were erased', async () => {
      await vault.rememberFingerprints(ops, anna, identity);
      await vault.destroyKeys(anna, ops, ['P3']);
      expect(await vault.candidates(ops, identity)).toEqual([anna]);
    });
  });

  it('hashes the content of a command under the installation’s own key', () => {
    const hash = vault.contentHmac('{"pesel":"00810100019"}');
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(newVault().contentHmac('{"pesel":"00810100019"}')).toBe(hash);
    expect(vault.contentHmac('{"pesel":"45923000120"}')).not.toBe(hash);
    expect(
      newVault(undefined, Buffer.alloc(32, 8)).contentHmac('{"pesel":"00810100019"}'),
    ).not.toBe(hash);
  });

  it('keeps neither the name, nor the PESEL, nor a key that opens them, in its tables', async () => {
    await sealed();
    await vault.rememberFingerprints(ops, anna, identity);
    await vault.confirmMasterKey();
    const dump = await dumped(database, ['keys', 'fingerprints', 'master_key_check']);
    expect(dump).toContain(anna);
    for (const canary of [
      identity.givenName,
      identity.familyName,
      '00810100019',
      masterKey.toString('hex'),
    ]) {
      expect(dump).not.toContain(canary);
      expect(dump).not.toContain(Buffer.from(canary).toString('hex'));
    }
  });

  it('says that the database is away, and not what was asked', async () => {
    const away: Queryable = {
      query: () => Promise.reject(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })),
    };
    await expect(newVault(away).keysFor([place])).rejects.toThrow(SecurityStoreUnavailable);
    await expect(newVault(away).candidates(ops, identity)).rejects.not.toThrow(
      /Kanarka|00810100019/,
    );
  });
});

async function dumped(database: TestDatabase, tables: readonly string[]): Promise<string> {
  const parts = await Promise.all(
    tables.map((table) =>
      database.ownerPool.query(
        `select row_to_json(t)::text as line from person_vault.${table} as t`,
      ),
    ),
  );
  return parts.flatMap(({ rows }) => rows.map(({ line }) => line)).join('\n');
}

/** Until so many sessions of this database wait for a lock. */
async function waiting(database: TestDatabase, sessions: number): Promise<void> {
  const endMs = Date.now() + 10_000;
  for (;;) {
    // Asked by the role that waits: another one is not told what it waits for.
    const { rows } = await database.applicationPool.query(
      `select count(*)::int as count from pg_stat_activity where datname = $1 and wait_event_type = 'Lock'`,
      [database.name],
    );
    if (rows[0].count >= sessions) return;
    if (Date.now() > endMs) throw new Error('Nobody waits for a lock.');
  }
}
