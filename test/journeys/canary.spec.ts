import { startWholeSystem, type WholeSystem } from '#testing';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { newRun, playUntil, idOf } from './play.fixture.js';

const FAMILY_NAME = 'Kanarkowska-Źdźbłowata';
const PESEL = '96822900017';
const STREET = 'ul. Kanarkowa 77';
const PHONE = '+48 000 770 077';
const NOTE = 'Kanarkowa notatka o zdrowiu';
const QUESTIONNAIRE = 'KANAREK/77/2026';
const canaries = [FAMILY_NAME, PESEL, STREET, PHONE, NOTE, QUESTIONNAIRE];

/** Each canary as it is, and as it would look when somebody had coded it on the way. */
const disguises = canaries.flatMap((canary) => [
  canary,
  encodeURIComponent(canary),
  JSON.stringify(canary).slice(1, -1),
  Buffer.from(canary).toString('hex'),
  Buffer.from(canary).toString('base64').replace(/=+$/, '').slice(0, -2),
]);
const leaks = (text: string) => disguises.filter((one) => text.includes(one));

describe('a canary name and PESEL', () => {
  let system: WholeSystem;
  let database: pg.Client;
  const problems: string[] = [];
  const run = newRun();
  const ops = () => system.as('ops-zbaszynek-worker');

  beforeAll(async () => {
    system = await startWholeSystem({ environment: { LOG_LEVEL: 'debug' } });
    database = await system.database();
    const person = {
      givenName: 'Ewa',
      familyName: FAMILY_NAME,
      pesel: PESEL,
      address: STREET,
      phone: PHONE,
    };
    const told = {
      ...run,
      person,
      scenario: {
        ...run.scenario,
        steps: run.scenario.steps.map((step) => ({
          ...step,
          body: withNotes(step.door, step.body),
        })),
      },
    };
    await playUntil(system, told, 'ReferralReturned');
    await sendBadly(person);
  }, 60_000);

  /** Free text and references wherever a door of the scenario takes them. */
  function withNotes(door: string, body: Record<string, unknown>): never {
    const more: Record<string, object> = {
      eligibility: { note: NOTE },
      applications: { note: NOTE },
      interview: { questionnaireReference: QUESTIONNAIRE },
      opinion: { reasons: NOTE },
      return: { note: NOTE },
    };
    return { ...body, ...(more[door.split('/').at(-1) ?? ''] ?? {}) } as never;
  }

  /** The same data where they are refused, so that every answer and log line had its chance to quote them. */
  async function sendBadly(person: object) {
    const good = { ...person, notice: { version: '2026-01', way: 'ORAL' } };
    const answers = [
      await ops().post('/clients', { ...good, maidenName: FAMILY_NAME }),
      await ops().post('/clients', { ...good, pesel: `${PESEL}${PESEL}` }),
      await ops().post('/clients', { ...good, birthDate: FAMILY_NAME }),
      await ops().post('/clients', { ...good, birthDate: '1896-02-28' }),
      await ops().post('/clients', JSON.stringify(good).slice(0, -2)),
      await ops().post('/clients', { ...good, address: STREET.repeat(9000) }),
      await ops().post('/clients', good, { key: PESEL.repeat(30) }),
      await ops().post('/clients/search', { pesel: PESEL }, { purpose: 'SERVICE' }),
      await ops().post('/clients', { ...good, givenName: `${FAMILY_NAME}\u0000` }),
      await ops().post(`/cases/${FAMILY_NAME.toLowerCase()}/eligibility`, {}),
      await ops().get(`/cases?after=${PESEL}`),
      await ops().get(`/cases/${idOf(run, 'case')}/path?knownOn=${PESEL}`),
      await system.as('cis-swiebodzin-head').post(`/referrals/${idOf(run, 'first')}/rejection`, {
        reason: FAMILY_NAME,
        note: NOTE,
      }),
      await system.as('cis-swiebodzin-head').post(`/referrals/${idOf(run, 'first')}/lapse`, {
        reason: 'NO_SHOW',
        note: NOTE,
      }),
    ];
    problems.push(...answers.map(({ status, text }) => `${status} ${text}`));
  }

  it('is opened by an institution that has its own copy', async () => {
    for (const account of ['ops-zbaszynek-worker', 'cis-swiebodzin-worker']) {
      const { body } = await system.as(account).get(`/cases/${idOf(run, 'case')}/person`);
      expect(body).toMatchObject({ familyName: FAMILY_NAME, pesel: PESEL, address: STREET });
    }
  });
  it('is in no problem answer', () => {
    expect(problems.filter((text) => /^4\d\d /.test(text)).length).toBe(13);
    expect(problems.flatMap(leaks)).toEqual([]);
  });
  it('is in no log line, at any level', () => {
    expect(system.logs().split('\n').length).toBeGreaterThan(20);
    expect(leaks(system.logs())).toEqual([]);
  });
  it('is in no log of PostgreSQL', () => {
    const logs = join(system.folder, 'cluster', 'log');
    const texts = readdirSync(logs)
      .map((name) => join(logs, name))
      .filter((path) => statSync(path).isFile())
      .map((path) => readFileSync(path, 'utf8'));
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.flatMap(leaks)).toEqual([]);
  });
  it('is in no metric', async () => {
    const { text } = await system.as('ops-zbaszynek-worker').get('/metrics');
    expect(text).toContain('sciezka_http_request_seconds');
    expect(leaks(text)).toEqual([]);
  });
  it('is in no row of any table, the vault’s included: there it is sealed', async () => {
    const { rows: tables } = await database.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
        where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    const dump: string[] = [];
    for (const { name } of tables) {
      const { rows } = await database.query<{ row: string }>(
        `select t::text as row from ${name} t`,
      );
      dump.push(...rows.map(({ row }) => `${name} ${row}`));
    }
    const names = tables.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'event_log.facts',
        'person_vault.keys',
        'access_journal.reads',
        'read_store.documents',
      ]),
    );
    expect(dump.length).toBeGreaterThan(50);
    expect(dump.filter((row) => leaks(row).length > 0)).toEqual([]);
  });
  it('would be found in a dump if it were there', () => {
    expect(leaks(`x ${FAMILY_NAME}`)).toHaveLength(2);
    expect(leaks(JSON.stringify({ a: Buffer.from(`ab ${PESEL}`).toString('hex') }))).toHaveLength(
      1,
    );
  });
  it('is shown to the auditor nowhere', async () => {
    const { text } = await system
      .as('auditor')
      .get('/audit/events?limit=200', { purpose: 'AUDIT' });
    expect(text).toContain('ClientIdentified');
    expect(leaks(text)).toEqual([]);
  });
});
