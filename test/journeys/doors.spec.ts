import { startWholeSystem, type WholeSystem } from '#testing';
import supertest from 'supertest';
import { openApiOf, type Door } from './openapi.fixture.js';

/** The doors that others rely on, with {id} for whatever the id is called. */
const promised = `
  GET /agreements | GET /agreements/{id} | POST /agreements | POST /agreements/{id}/amendment
  POST /agreements/{id}/confirmation | POST /agreements/{id}/termination
  GET /applications | GET /applications/{id} | POST /applications/{id}/interview
  POST /applications/{id}/opinion | POST /applications/{id}/opinion-request
  POST /applications/{id}/refusal | POST /applications/{id}/withdrawal
  GET /audit/events | GET /audit/streams/{id}
  GET /cases | GET /cases/{id} | GET /cases/{id}/path | GET /cases/{id}/person | POST /cases
  POST /cases/{id}/applications | POST /cases/{id}/closure | POST /cases/{id}/eligibility
  POST /cases/{id}/labour-status | POST /cases/{id}/owner | POST /cases/{id}/reopening
  GET /clients | GET /clients/{id} | POST /clients | POST /clients/search
  POST /clients/{id}/duplicate-verdict
  GET /institutions | GET /institutions/{id} | POST /institutions | POST /institutions/{id}/statuses
  GET /referrals | GET /referrals/{id} | GET /referrals/{id}/chain | POST /referrals
  POST /referrals/{id}/acceptance | POST /referrals/{id}/forwarding | POST /referrals/{id}/issue
  POST /referrals/{id}/lapse | POST /referrals/{id}/ops-receipt | POST /referrals/{id}/receipt
  POST /referrals/{id}/rejection | POST /referrals/{id}/return | POST /referrals/{id}/supplement
  POST /referrals/{id}/waitlisting | POST /referrals/{id}/withdrawal
  GET /contracts | GET /contracts/{id} | POST /cases/{id}/contracts | POST /contracts/{id}/signature
  POST /contracts/{id}/refusal | POST /contracts/{id}/amendment | POST /contracts/{id}/review
  POST /contracts/{id}/breach | POST /contracts/{id}/completion | POST /contracts/{id}/termination
  GET /ipzs | GET /ipzs/{id} | POST /referrals/{id}/ipzs | POST /ipzs/{id}/revision
  POST /ipzs/{id}/agreement | POST /ipzs/{id}/agreement-refusal | POST /ipzs/{id}/signature
  POST /ipzs/{id}/amendment
  GET /participations | GET /participations/{id} | POST /participations
  POST /participations/{id}/trial-result | POST /participations/{id}/trial-receipt
  POST /participations/{id}/extension | POST /participations/{id}/activities
  POST /participations/{id}/achievements | POST /participations/{id}/employment
  POST /participations/{id}/termination | POST /participations/{id}/ending
  POST /participations/{id}/completion | POST /participations/{id}/certificate
  GET /handovers | GET /handovers/{id} | GET /handovers/{id}/person | POST /cases/{id}/handovers
  POST /handovers/{id}/acceptance | POST /handovers/{id}/declination
  POST /handovers/{id}/founding | POST /handovers/{id}/registration
  GET /employments | GET /employments/{id} | POST /cases/{id}/employments
  POST /employments/{id}/end
  GET /worklist`;
const open = `
  GET /health/live | GET /health/ready | GET /metrics | GET /schemas | GET /schemas/{id}
  GET /certificates/{id}
  POST /dev/token`;

const listed = (text: string) =>
  text
    .split(/\||\n/)
    .flatMap((line) => line.trim() || [])
    .sort();
const named = ({ door }: Door) => door.replace(/\{[^}]+\}/g, '{id}');

describe('the doors', () => {
  let system: WholeSystem;
  let doors: Door[];
  const filled = ({ path }: Door) =>
    path.replace(/\{[^}]+\}/g, '00000000-0000-5000-8000-000000000000');
  beforeAll(async () => {
    system = await startWholeSystem();
    ({ doors } = await openApiOf(system));
  }, 60_000);

  it('are those that were promised, and no others', () =>
    expect(doors.map(named).sort()).toEqual([...listed(promised), ...listed(open)].sort()));

  it('are shut to everybody without an account, but for those that are open on purpose', async () => {
    for (const door of doors) {
      const { status, body } = await supertest(system.url)[door.method](filled(door)).send();
      if (listed(open).includes(named(door))) expect(status).not.toBe(401);
      else
        expect([named(door), status, body.code]).toEqual([named(door), 401, 'NOT_AUTHENTICATED']);
    }
  });
  it('each need a permission: an auditor reads the audit and the directory, and does nothing', async () => {
    const mine = [
      'GET /audit/events',
      'GET /audit/streams/{id}',
      'GET /institutions',
      'GET /institutions/{id}',
    ];
    for (const door of doors.filter((one) => listed(promised).includes(named(one)))) {
      const auditor = system.as('auditor');
      const { status } =
        door.method === 'post'
          ? await auditor.post(filled(door), {}, { purpose: 'AUDIT' })
          : await auditor.get(filled(door), { purpose: 'AUDIT' });
      expect([named(door), status === 403]).toEqual([named(door), !mine.includes(named(door))]);
    }
  });
  it('that nobody declared do not exist', async () => {
    for (const path of ['/', '/admin', '/cases/x/y', '/referrals/1/2/3']) {
      const { status, body } = await system.as('ops-zbaszynek-worker').get(path);
      expect([path, status, body.code]).toEqual([path, 404, 'NOT_FOUND']);
    }
    const { status } = await supertest(system.url).delete('/cases');
    expect([404, 405]).toContain(status);
  });
});
