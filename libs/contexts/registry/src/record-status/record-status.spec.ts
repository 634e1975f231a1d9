import {
  CisStatusExtended,
  CisStatusGranted,
  CisStatusLost,
  INSTITUTION_KINDS,
  INSTITUTION_STATUSES,
  KisEntryRecorded,
  KisEntryRemoved,
  OwesAccreditationRecorded,
  type InstitutionEvent,
} from '#language/event-catalogue';
import { civilDate, foldAll, type InstitutionId } from '#language/kernel';
import { askedBy, deciderSpec } from '#testing';
import { institution, type Institution, type InstitutionStatus } from '../institution.js';
import { institutionThing, kindWithStatus } from '../institution-thing.js';
import { registered } from '../institutions.fixture.js';
import { recordStatus, type RecordStatusData } from './record-status.js';

const id = 'mcis-winda' as InstitutionId;
const given = deciderSpec<Institution, InstitutionEvent>(institution);
const line = (
  status: InstitutionStatus,
  on: string,
  more: { validTo?: string; areas?: string[]; source?: string } = {},
) => ({ institutionId: id, status, givenOn: civilDate(on), ...more }) as RecordStatusData;
const recording =
  (...of: Parameters<typeof line>) =>
  (state: Institution) =>
    recordStatus(askedBy('rejestr', 'REGISTRY_ADMINISTRATOR', '2026-06-15', line(...of)), state);

const at = (on: string, validTo?: string) => ({
  institutionId: id,
  on: civilDate(on),
  ...(validTo && { validTo: civilDate(validTo) }),
});
const cis = registered(id, 'CIS');
const kis = registered(id, 'KIS');
const owes = registered(id, 'OWES');
const granted = CisStatusGranted(at('2015-06-29'));
const lost = CisStatusLost(at('2019-01-02'));

describe('recording a status of a centre', () => {
  it('records the grant with what the register names', () => {
    given(cis).when(recording('CIS_STATUS_GRANTED', '2015-06-29')).then(granted);
  });
  it('does nothing when exactly that is recorded, although more came after it', () => {
    given(cis, granted, lost).when(recording('CIS_STATUS_GRANTED', '2015-06-29')).thenNothing();
  });
  it('refuses a second grant while the first goes on', () => {
    given(cis, granted)
      .when(recording('CIS_STATUS_GRANTED', '2016-06-29'))
      .thenRefused('STATUS_ALREADY_HELD');
  });
  it('takes a new grant after the loss', () => {
    given(cis, granted, lost)
      .when(recording('CIS_STATUS_GRANTED', '2020-01-02'))
      .then(CisStatusGranted(at('2020-01-02')));
  });
  it('takes a new grant the day after the last day, not on it', () => {
    const toTheEnd = CisStatusGranted(at('2015-06-29', '2020-06-28'));
    given(cis, toTheEnd)
      .when(recording('CIS_STATUS_GRANTED', '2020-06-28'))
      .thenRefused('STATUS_ALREADY_HELD');
    given(cis, toTheEnd)
      .when(recording('CIS_STATUS_GRANTED', '2020-06-29'))
      .then(CisStatusGranted(at('2020-06-29')));
  });
  it('extends only what was granted', () => {
    const extension = recording('CIS_STATUS_EXTENDED', '2020-06-29', { validTo: '2025-06-28' });
    given(cis, granted)
      .when(extension)
      .then(CisStatusExtended(at('2020-06-29', '2025-06-28')));
    given(cis).when(extension).thenRefused('STATUS_NOT_GRANTED_BEFORE');
    given(cis, granted, lost).when(extension).thenRefused('STATUS_NOT_GRANTED_BEFORE');
  });
  it('takes a loss although the grant is unknown, once', () => {
    given(cis).when(recording('CIS_STATUS_LOST', '2019-01-02')).then(lost);
    given(cis, lost)
      .when(recording('CIS_STATUS_LOST', '2019-01-03'))
      .thenRefused('STATUS_ALREADY_ENDED');
  });
  it('puts nothing before what is recorded', () => {
    given(cis, granted)
      .when(recording('CIS_STATUS_LOST', '2015-06-28'))
      .thenRefused('STATUS_BEFORE_LAST_RECORDED');
    given(cis, granted)
      .when(recording('CIS_STATUS_LOST', '2015-06-29'))
      .then(CisStatusLost(at('2015-06-29')));
  });
  it('grants for five years at the most (UZS 5(2))', () => {
    const until = (validTo: string) => recording('CIS_STATUS_GRANTED', '2015-06-29', { validTo });
    given(cis)
      .when(until('2020-06-29'))
      .then(CisStatusGranted(at('2015-06-29', '2020-06-29')));
    expect(given(cis).when(until('2020-06-30')).thenRefused('CIS_STATUS_TOO_LONG')).toEqual({
      validTo: '2020-06-30',
      latest: '2020-06-29',
    });
    given(cis).when(until('2015-06-28')).thenRefused('STATUS_LAST_DAY_BEFORE_FIRST');
  });
  it('takes no day of the future', () => {
    given(cis)
      .when(recording('CIS_STATUS_GRANTED', '2026-06-15'))
      .then(CisStatusGranted(at('2026-06-15')));
    given(cis)
      .when(recording('CIS_STATUS_GRANTED', '2026-06-16'))
      .thenRefused('STATUS_DAY_IN_FUTURE');
  });
  it('takes no area and no last day of a loss', () => {
    given(cis)
      .when(recording('CIS_STATUS_GRANTED', '2015-06-29', { areas: ['0810'] }))
      .thenRefused('STATUS_AREAS_OF_OWES_ONLY');
    given(cis)
      .when(recording('CIS_STATUS_LOST', '2019-01-02', { validTo: '2019-01-03' }))
      .thenRefused('STATUS_HAS_NO_LAST_DAY');
  });
});

describe('recording the entry of a club', () => {
  const entered = KisEntryRecorded(at('2020-01-02'));
  const removed = KisEntryRemoved(at('2021-01-04'));
  it('records entry, removal and entry again', () => {
    given(kis).when(recording('KIS_ENTRY_RECORDED', '2020-01-02')).then(entered);
    given(kis, entered).when(recording('KIS_ENTRY_REMOVED', '2021-01-04')).then(removed);
    given(kis, entered, removed)
      .when(recording('KIS_ENTRY_RECORDED', '2022-01-03'))
      .then(KisEntryRecorded(at('2022-01-03')));
  });
  it('enters nobody twice and removes nobody twice', () => {
    given(kis, entered)
      .when(recording('KIS_ENTRY_RECORDED', '2021-01-04'))
      .thenRefused('STATUS_ALREADY_HELD');
    given(kis, entered, removed)
      .when(recording('KIS_ENTRY_REMOVED', '2021-01-05'))
      .thenRefused('STATUS_ALREADY_ENDED');
  });
});

describe('recording the accreditation of an OWES', () => {
  const until = (validTo: string) =>
    recording('OWES_ACCREDITATION_RECORDED', '2024-01-02', { validTo, areas: ['0809', '0862'] });
  it('lasts two years at the most (UES 36)', () => {
    given(owes)
      .when(until('2026-01-02'))
      .then(
        OwesAccreditationRecorded({ ...at('2024-01-02', '2026-01-02'), areas: ['0809', '0862'] }),
      );
    given(owes).when(until('2026-01-03')).thenRefused('ACCREDITATION_TOO_LONG');
  });
  it('always has a last day', () => {
    given(owes)
      .when(recording('OWES_ACCREDITATION_RECORDED', '2024-01-02'))
      .thenRefused('ACCREDITATION_WITHOUT_LAST_DAY');
  });
  it('may be renewed while it lasts', () => {
    const first = OwesAccreditationRecorded(at('2023-01-02', '2025-01-01'));
    given(owes, first)
      .when(until('2026-01-01'))
      .then(
        OwesAccreditationRecorded({ ...at('2024-01-02', '2026-01-01'), areas: ['0809', '0862'] }),
      );
  });
});

describe('a status and the kind of an institution', () => {
  const pairs = INSTITUTION_KINDS.flatMap((kind) =>
    INSTITUTION_STATUSES.map((status) => ({ kind, status })),
  );
  it.each(pairs)('$status of a $kind only if that kind has it', ({ kind, status }) => {
    const outcome = recording(status, '2024-01-02')(foldAll(institution, [registered(id, kind)]));
    const refused = outcome.kind === 'refuse' && outcome.code === 'STATUS_OF_ANOTHER_KIND';
    expect(refused).toBe(kindWithStatus[status] !== kind);
  });
  it.each(INSTITUTION_KINDS)('is offered of a %s exactly if it has any', (kind) => {
    const state = foldAll(institution, [registered(id, kind)]);
    const possible = INSTITUTION_STATUSES.some((status) => kindWithStatus[status] === kind);
    expect(institutionThing.allowed(state).map(({ act }) => act)).toEqual(
      possible ? ['institution:record-status'] : [],
    );
  });
  it('is of nobody who is not registered', () => {
    given()
      .when(recording('CIS_STATUS_GRANTED', '2015-06-29'))
      .thenRefused('INSTITUTION_NOT_REGISTERED');
  });
});
