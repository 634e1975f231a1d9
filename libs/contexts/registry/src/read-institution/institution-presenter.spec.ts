import {
  CisStatusExtended,
  CisStatusGranted,
  CisStatusLost,
  KisEntryRecorded,
  OwesAccreditationRecorded,
  type InstitutionEvent,
} from '#language/event-catalogue';
import { civilDate, foldAll, type InstitutionId } from '#language/kernel';
import { askedBy } from '#testing';
import { institution } from '../institution.js';
import { registered } from '../institutions.fixture.js';
import { currentStatus, warningsOf } from './institution-presenter.js';

const id = 'x' as InstitutionId;
const at = (on: string, validTo?: string) => ({
  institutionId: id,
  on: civilDate(on),
  ...(validTo && { validTo: civilDate(validTo) }),
});
const complete = {
  founderGminas: ['0862011'],
  seat: '0862011',
  operatorName: 'Stowarzyszenie Przykład',
};
const cis = registered(id, 'CIS', ['0862011'], complete);
const rules = askedBy(id, 'AUDITOR').rules;
const shown = (day: string, ...history: InstitutionEvent[]) => {
  const state = foldAll(institution, history);
  return {
    status: currentStatus(state, civilDate(day), rules),
    warnings: warningsOf(state, civilDate(day), rules),
  };
};

describe('the status of a centre as it is shown', () => {
  it('is unknown and warns where no date is known', () => {
    expect(shown('2026-06-15', cis)).toEqual({
      status: { state: 'UNKNOWN', polish: 'nieznany' },
      warnings: ['Data nadania statusu nieznana: sprawdź w rejestrze wojewody.'],
    });
  });
  it('is held for five years after the grant, and unknown afterwards', () => {
    const granted = CisStatusGranted(at('2015-06-29'));
    expect(shown('2020-06-29', cis, granted)).toEqual({
      status: {
        state: 'HELD',
        polish: 'ma status centrum integracji społecznej (do 29 czerwca 2020)',
        since: '2015-06-29',
        validTo: '2020-06-29',
      },
      warnings: [],
    });
    expect(shown('2020-06-30', cis, granted)).toEqual({
      status: { state: 'UNKNOWN', polish: 'nieznany', since: '2015-06-29' },
      warnings: [
        'Status odnotowano 29 czerwca 2015; czy nadal trwa, nie wiadomo: sprawdź w rejestrze wojewody.',
      ],
    });
  });
  it('expires after the last day that the register names', () => {
    const granted = CisStatusGranted(at('2020-01-02', '2025-01-01'));
    expect(shown('2025-01-01', cis, granted).status?.state).toBe('HELD');
    expect(shown('2025-01-02', cis, granted)).toMatchObject({
      status: { state: 'EXPIRED', polish: 'termin ważności minął (do 1 stycznia 2025)' },
      warnings: [expect.stringContaining('Ważność minęła 1 stycznia 2025')],
    });
  });
  it('goes on with an extension, whose last day may be unknown', () => {
    const granted = CisStatusGranted(at('2015-06-29'));
    const until = CisStatusExtended(at('2020-06-29', '2027-06-28'));
    expect(shown('2026-06-15', cis, granted, until).status?.state).toBe('HELD');
    const endless = CisStatusExtended(at('2020-06-29'));
    expect(shown('2026-06-15', cis, granted, endless).status?.state).toBe('UNKNOWN');
  });
  it('ends with the loss, from its day on', () => {
    const history = [cis, CisStatusGranted(at('2024-01-02')), CisStatusLost(at('2026-06-15'))];
    expect(shown('2026-06-14', ...history).status?.state).toBe('HELD');
    expect(shown('2026-06-15', ...history)).toMatchObject({
      status: { state: 'ENDED' },
      warnings: [expect.stringContaining('Status ustał 15 czerwca 2026')],
    });
  });
  it('is not there before its first line', () => {
    expect(shown('2024-01-01', cis, CisStatusGranted(at('2024-01-02'))).status?.state).toBe(
      'NOT_YET',
    );
  });
});

describe('warnings about what is unknown', () => {
  it('name seat, founder gminas and leading body of a club', () => {
    const kis = registered(id, 'KIS', ['0862011']);
    expect(shown('2026-06-15', kis, KisEntryRecorded(at('2020-01-02'))).warnings).toEqual([
      'Siedziba nieznana: sprawdź w rejestrze wojewody.',
      expect.stringMatching(/^Gminy założycielskie nieznane: .*art\. 12 ust\. 5/),
      'Podmiot prowadzący nieznany: sprawdź w rejestrze.',
    ]);
  });
  it('say what was assumed and what is made up', () => {
    const winda = registered(id, 'CIS', ['0810043'], {
      ...complete,
      assumed: ['founderGminas', 'areas', 'seat'],
      fictional: true,
    });
    const { warnings } = shown('2016-06-15', winda, CisStatusGranted(at('2015-06-29')));
    expect(warnings.map((warning) => warning.split(' ').slice(0, 2).join(' '))).toEqual([
      'Instytucja fikcyjna,',
      'Obszar działania',
      'Siedzibę przyjęto',
      'Gminy założycielskie',
    ]);
  });
  it('send to the list of the minister for an OWES', () => {
    const owes = registered(id, 'OWES', ['0809'], { operatorName: 'KRĄG' });
    expect(shown('2026-06-15', owes).warnings).toEqual([
      'Akredytacja nieznana: sprawdź w wykazie ministra.',
    ]);
    const accredited = OwesAccreditationRecorded(at('2025-01-02', '2026-12-31'));
    expect(shown('2026-06-15', owes, accredited).warnings).toEqual([]);
  });
  it('are none of an OPS that is fully described, which needs no status', () => {
    expect(shown('2026-06-15', registered(id, 'OPS', ['0808063']))).toEqual({
      status: undefined,
      warnings: [],
    });
  });
});
