import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CaseOpened } from '#language/event-catalogue';
import { BEGINNING, type CaseId, type CivilDate, positionOf } from '#language/kernel';
import { eventLogSet, type NewFact, PostgresEventLog } from '#platform/event-log';
import { type AnyProjection, readStoreSet } from '#platform/read-store';
import {
  JOURNAL_SCHEMA_HISTORY,
  journalMigrations,
  PersonVault,
  VAULT_SCHEMA_HISTORY,
  vaultMigrations,
} from '#platform/security';
import { testDatabase, type TestDatabase } from '#testing';
import { backUp, backupKeyFrom, restore, type Manifest } from './index.js';
import { placesIn } from './manifest.js';
import { VAULT_TABLES } from './tables.js';

const OPEN_MS = 120_000;
const WRITERS = 8;
const sets = [
  eventLogSet,
  readStoreSet,
  { schemaHistory: VAULT_SCHEMA_HISTORY, migrations: vaultMigrations },
  { schemaHistory: JOURNAL_SCHEMA_HISTORY, migrations: journalMigrations },
];
const masterKey = randomBytes(32);
const key = backupKeyFrom({ BACKUP_PASSPHRASE: 'correct horse battery' });
const silent = () => undefined;

/** One document for a case, in the list of one institution. */
const openings: AnyProjection = {
  name: 'openings',
  version: 1,
  idsOf: (fact) => (fact.caseId === undefined ? [] : [fact.caseId]),
  evolve: (doc, fact) => ({
    facts: ((doc as { facts: number } | undefined)?.facts ?? 0) + 1,
    last: fact.eventId,
    'zażółć "1"': [1.5, null, true],
  }),
  parties: () => ['ops-zbaszynek', 'cis-zielona-gora'],
};
const reaction = {
  kind: 'reaction',
  name: 'answering',
  types: [],
  react: () => Promise.resolve(),
} as const;
const consumers = [
  { kind: 'projection', name: 'openings', projections: [openings] } as const,
  reaction,
];

function newFact(caseId: string): NewFact {
  const { type, version, example } = CaseOpened.definition;
  return {
    eventId: randomUUID(),
    type,
    version,
    occurredOn: '2026-03-02' as CivilDate,
    actor: { userId: 'anna' as never, role: 'WORKER', institutionId: 'ops-zbaszynek' as never },
    caseId: caseId as CaseId,
    legalBasis: ['ORGANISATIONAL'],
    commandId: randomUUID(),
    contentHmac: 'hmac',
    correlationId: 'zażółć gęślą jaźń',
    data: { ...example, caseId },
  };
}

describe('a backup and what is restored from it', () => {
  const opened: TestDatabase[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'sciezka-backup-'));
  const backup = join(folder, 'backup');
  let source: TestDatabase;
  let sourceLog: PostgresEventLog;
  let manifest: Manifest;
  let appendedInAll = 0;

  async function database() {
    const made = await testDatabase(...sets);
    opened.push(made);
    return made;
  }
  const targetOn = ({ ownerPool, applicationPool }: TestDatabase, master = masterKey) => ({
    ownerPool,
    applicationPool,
    log: new PostgresEventLog(applicationPool),
    masterKey: master,
    consumers,
  });
  async function factsOf({ ownerPool }: TestDatabase, upTo: string) {
    const { rows } = await ownerPool.query(
      'select * from event_log.facts where position <= $1 order by position',
      [BigInt(upTo)],
    );
    return rows as unknown[];
  }
  const whole = async ({ ownerPool }: TestDatabase, table: string) =>
    (await ownerPool.query(`select to_jsonb(t)::text as row from ${table} t order by 1`)).rows;

  beforeAll(async () => {
    source = await database();
    sourceLog = new PostgresEventLog(source.applicationPool);
    const vault = new PersonVault(source.applicationPool, masterKey);
    await vault.confirmMasterKey();
    await vault.keysFor([
      { client: randomUUID() as never, controller: 'ops-zbaszynek' as never, class: 'P1' },
    ]);
    await source.ownerPool.query(
      `insert into access_journal.reads (id, at, user_id, role, institution, purpose, legal_basis,
         thing, sealed, outcome)
       select gen_random_uuid(), clock_timestamp(), 'anna', 'WORKER', 'ops-zbaszynek', 'SERVICE',
         '{X}', 'person', true, 'SHOWN' from generate_series(1, 3)`,
    );
    await source.ownerPool.query(`insert into read_store.checkpoints values ('answering', $1)`, [
      positionOf(5),
    ]);
    const taken = new AbortController();
    const writers = Array.from({ length: WRITERS }, async () => {
      for (let cases = 0; !taken.signal.aborted; cases += 1) {
        const caseId = randomUUID();
        await sourceLog.append(`case-${caseId}`, 'no-stream', [newFact(caseId), newFact(caseId)]);
        await sourceLog.append(`case-${caseId}`, 1, [newFact(caseId)]);
        appendedInAll += 3;
      }
    });
    while ((await sourceLog.head()) < positionOf(1_500)) await new Promise(setImmediate);
    const { ownerPool } = source;
    const clock = () => new Date('2026-03-02T08:00:00Z');
    try {
      manifest = await backUp(
        { log: sourceLog, ownerPool, projections: [openings], clock },
        backup,
        key,
        silent,
      );
    } finally {
      taken.abort();
      await Promise.all(writers);
    }
  }, OPEN_MS);
  afterAll(async () => {
    await Promise.all(opened.map((one) => one.drop()));
    rmSync(folder, { recursive: true });
  }, OPEN_MS);

  it('ends at the head of its start while eight go on writing', async () => {
    expect(manifest.facts).toBeGreaterThanOrEqual(1_500);
    expect(appendedInAll).toBeGreaterThan(manifest.facts);
    expect(manifest.head).toBe(positionOf(manifest.facts));
    expect(manifest.factsOfType).toEqual({ CaseOpened: manifest.facts });
    expect(await sourceLog.head()).toBe(positionOf(appendedInAll));
  });

  it('lets its owner only read it, and keeps the vault apart', () => {
    const places = placesIn(backup);
    for (const path of [places.log, places.journal, places.manifest, places.vault]) {
      expect(statSync(path).mode & 0o777).toBe(0o600);
    }
    expect(existsSync(join(places.vaultFolder, 'manifest.json'))).toBe(false);
  });

  it('knows every table of the vault', async () => {
    const { rows } = await source.ownerPool.query<{ name: string }>(
      `select 'person_vault.' || tablename as name from pg_tables
         where schemaname = 'person_vault' and tablename <> 'schema_history'`,
    );
    expect(rows.map(({ name }) => name).sort()).toEqual([...VAULT_TABLES].sort());
  });

  it(
    'is restored equal, says so, and goes on at the next position',
    async () => {
      const fresh = await database();
      const target = targetOn(fresh);
      expect(await restore(target, backup, key, silent)).toEqual({
        head: manifest.head,
        facts: manifest.facts,
        types: 1,
        views: 1,
      });
      expect(await factsOf(fresh, manifest.head)).toEqual(await factsOf(source, manifest.head));
      for (const table of [...VAULT_TABLES, 'access_journal.reads']) {
        expect(await whole(fresh, table)).toEqual(await whole(source, table));
      }
      const { rows } = await fresh.ownerPool.query('select * from read_store.checkpoints');
      expect(rows).toEqual([{ consumer: 'answering', position: positionOf(5) }]);

      const caseId = randomUUID();
      const { position } = await target.log.append(`case-${caseId}`, 'no-stream', [
        newFact(caseId),
      ]);
      expect(position).toBe(positionOf(manifest.facts + 1));
      await fresh.ownerPool.query(
        `insert into access_journal.reads (id, at, user_id, role, institution, purpose, legal_basis,
         thing, sealed, outcome)
       values (gen_random_uuid(), now(), 'anna', 'WORKER', 'ops', 'SERVICE', '{X}', 'path', false, 'SHOWN')`,
      );
      await expect(restore(target, backup, key, silent)).rejects.toMatchObject({
        name: 'BackupRefused',
        message: expect.stringContaining('not empty'),
      });
    },
    OPEN_MS,
  );

  describe('writes nothing', () => {
    let fresh: TestDatabase;
    beforeAll(async () => void (fresh = await database()));
    afterEach(async () => {
      expect(await new PostgresEventLog(fresh.applicationPool).head()).toBe(BEGINNING);
      expect(await factsOf(fresh, manifest.head)).toEqual([]);
      expect(await whole(fresh, 'person_vault.keys')).toEqual([]);
    });

    it('under a wrong passphrase', async () => {
      const other = backupKeyFrom({ BACKUP_PASSPHRASE: 'incorrect horse' });
      await expect(restore(targetOn(fresh), backup, other, silent)).rejects.toThrow(/passphrase/);
    });

    it(
      'under a wrong master key',
      async () => {
        const attempt = restore(targetOn(fresh, randomBytes(32)), backup, key, silent);
        await expect(attempt).rejects.toMatchObject({ name: 'WrongMasterKey' });
      },
      OPEN_MS,
    );

    it('when a line is not as it was written', async () => {
      const { log } = placesIn(backup);
      const before = readFileSync(log);
      const lines = before.toString().split('\n');
      lines[6] = lines[6]!.replace('ops-zbaszynek', 'ops-zbaszynec');
      writeFileSync(log, lines.join('\n'));
      const attempt = restore(targetOn(fresh), backup, key, silent);
      await expect(attempt).rejects.toThrow(/^events\.jsonl, line 7: /);
      writeFileSync(log, before);
    });

    it('and the application cannot import', async () => {
      const attempt = fresh.applicationPool.query(`select event_log.import('[]')`);
      await expect(attempt).rejects.toMatchObject({ code: '42501' });
    });

    it('when the import would leave a gap', async () => {
      const attempt = fresh.ownerPool.query(`select event_log.import('[{"position": "2"}]')`);
      await expect(attempt).rejects.toThrow(/without a gap/);
    });
  });

  it(
    'is told apart from a system whose views come out differently',
    async () => {
      const places = placesIn(backup);
      const before = readFileSync(places.manifest);
      const views = { 'openings@1': '0'.repeat(64) };
      writeFileSync(places.manifest, JSON.stringify({ ...manifest, views }));
      const attempt = restore(targetOn(await database()), backup, key, silent);
      await expect(attempt).rejects.toThrow(/not equal to the backup: view openings@1/);
      writeFileSync(places.manifest, before);
    },
    OPEN_MS,
  );

  it('is not written into a folder that holds anything', async () => {
    const clock = () => new Date();
    const again = { log: sourceLog, ownerPool: source.ownerPool, projections: [], clock };
    await expect(backUp(again, backup, key, silent)).rejects.toThrow(/not empty/);
  });
});
