import type { InstitutionId } from '#language/kernel';
import { isSlug } from '#language/kernel';
import { roles } from '../roles/roles.js';
import { demonstrationAccounts, type DemonstrationInstitution } from './demonstration-accounts.js';

const house = (id: string, kind: DemonstrationInstitution['kind']): DemonstrationInstitution => ({
  id: id as InstitutionId,
  kind,
});
const institutions = [
  house('ops-zbaszynek', 'OPS'),
  { ...house('pup-zagan', 'PUP'), departments: [{ id: 'caz' }] },
  house('cis-zielona-gora', 'CIS'),
  house('kis-zielona-gora', 'KIS'),
  house('owes-zielona-gora', 'OWES'),
  house('rops-zielona-gora', 'ROPS'),
];
const accounts = demonstrationAccounts(institutions);

describe('demonstration accounts', () => {
  it('are one for each role of each institution, with names that can be guessed', () => {
    expect(accounts.map(({ userId }) => userId)).toEqual([
      'ops-zbaszynek-worker',
      'ops-zbaszynek-head',
      'ops-zbaszynek-administrator',
      'ops-zbaszynek-deputy',
      'pup-zagan-adviser',
      'pup-zagan-head',
      'pup-zagan-administrator',
      'pup-zagan-caz-adviser',
      'cis-zielona-gora-worker',
      'cis-zielona-gora-head',
      'cis-zielona-gora-instructor',
      'cis-zielona-gora-job-coach',
      'cis-zielona-gora-administrator',
      'kis-zielona-gora-instructor',
      'kis-zielona-gora-job-coach',
      'kis-zielona-gora-worker',
      'kis-zielona-gora-head',
      'kis-zielona-gora-administrator',
      'owes-zielona-gora-adviser',
      'owes-zielona-gora-administrator',
      'rops-zielona-gora-administrator',
      'rops-zielona-gora-observer',
      'registry-administrator',
      'auditor',
    ]);
  });
  it('have only roles of the kind of their institution', () => {
    for (const { institutionId, roles: own } of accounts) {
      const kind = institutions.find(({ id }) => id === institutionId)?.kind;
      for (const role of own) {
        expect(kind === undefined ? roles[role].kinds : [kind]).toEqual(
          kind === undefined ? [] : [roles[role].kinds.find((one) => one === kind)],
        );
      }
    }
  });
  it('hold a deputy with two roles, and an auditor for all institutions', () => {
    expect(accounts.find(({ userId }) => userId === 'ops-zbaszynek-deputy')?.roles).toEqual([
      'OPS_SOCIAL_WORKER',
      'OPS_HEAD',
    ]);
    expect(accounts.find(({ userId }) => userId === 'auditor')?.remit).toEqual(
      institutions.map(({ id }) => id),
    );
  });
  it('S25: put an adviser into the CAZ of a labour office', () => {
    expect(accounts.find(({ userId }) => userId === 'pup-zagan-caz-adviser')).toEqual({
      userId: 'pup-zagan-caz-adviser',
      institutionId: 'pup-zagan',
      roles: ['PUP_ADVISER'],
      departmentId: 'caz',
    });
  });
  it('have one name each, with the shape of a pseudonym', () => {
    const names = accounts.map(({ userId }) => userId);
    expect(new Set(names).size).toBe(names.length);
    expect(names.every(isSlug)).toBe(true);
  });
});
