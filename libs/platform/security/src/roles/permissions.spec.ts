import { INSTITUTION_KINDS } from '#language/event-catalogue';
import { isPermission, PERMISSIONS } from './permission-names.js';
import { permissionRoles, permissionsOf, roleFor } from './permissions.js';
import { isRole, ROLES, roles, rolesOf, type Role } from './roles.js';

// Domain 6.5, one line for each act: who records it. Readings are below.
const acts: Readonly<Record<string, string>> = {
  'institution:register': 'REGISTRY_ADMINISTRATOR',
  'institution:record-status': 'REGISTRY_ADMINISTRATOR',
  'agreement:propose': 'OPS_HEAD PUP_HEAD CIS_HEAD KIS_HEAD OWES_ADVISER',
  'agreement:confirm': 'OPS_HEAD PUP_HEAD CIS_HEAD KIS_HEAD OWES_ADVISER',
  'agreement:amend': 'OPS_HEAD PUP_HEAD CIS_HEAD KIS_HEAD OWES_ADVISER',
  'agreement:terminate': 'OPS_HEAD PUP_HEAD CIS_HEAD KIS_HEAD OWES_ADVISER',
  'client:identify': 'OPS_SOCIAL_WORKER PUP_ADVISER CIS_SOCIAL_WORKER KIS_WORKER',
  'client:search': 'OPS_SOCIAL_WORKER PUP_ADVISER CIS_SOCIAL_WORKER KIS_WORKER',
  'client:assess-duplicate': 'OPS_SOCIAL_WORKER PUP_ADVISER CIS_SOCIAL_WORKER KIS_WORKER',
  'case:open': 'OPS_SOCIAL_WORKER PUP_ADVISER CIS_SOCIAL_WORKER KIS_WORKER',
  'case:change-owner': 'OPS_SOCIAL_WORKER PUP_ADVISER CIS_SOCIAL_WORKER KIS_WORKER',
  'case:close': 'OPS_SOCIAL_WORKER PUP_ADVISER CIS_SOCIAL_WORKER KIS_WORKER',
  'case:reopen': 'OPS_SOCIAL_WORKER PUP_ADVISER CIS_SOCIAL_WORKER KIS_WORKER',
  'case:report-labour-status': 'PUP_ADVISER',
  'case:assess-eligibility': 'OPS_SOCIAL_WORKER PUP_ADVISER',
  'application:submit': 'OPS_SOCIAL_WORKER PUP_ADVISER CIS_SOCIAL_WORKER KIS_WORKER',
  'application:request-opinion': 'OPS_SOCIAL_WORKER PUP_ADVISER',
  'application:record-interview': 'OPS_SOCIAL_WORKER',
  'application:give-opinion': 'OPS_SOCIAL_WORKER',
  'application:refuse': 'OPS_HEAD PUP_HEAD',
  'application:withdraw': 'OPS_SOCIAL_WORKER PUP_ADVISER CIS_SOCIAL_WORKER KIS_WORKER',
  'referral:draft': 'OPS_SOCIAL_WORKER PUP_ADVISER',
  'referral:issue': 'OPS_HEAD PUP_HEAD',
  'referral:acknowledge': 'CIS_SOCIAL_WORKER',
  'referral:accept': 'CIS_HEAD',
  'referral:reject': 'CIS_HEAD',
  'referral:return': 'CIS_SOCIAL_WORKER',
  'referral:supplement': 'OPS_SOCIAL_WORKER PUP_ADVISER',
  'referral:waitlist': 'CIS_HEAD',
  'referral:lapse': 'CIS_HEAD',
  'referral:withdraw': 'OPS_HEAD PUP_HEAD',
  'referral:forward': 'OPS_HEAD PUP_HEAD',
  'referral:confirm-notification': 'OPS_SOCIAL_WORKER',
  'contract:propose': 'OPS_SOCIAL_WORKER',
  'contract:sign': 'OPS_SOCIAL_WORKER',
  'contract:refuse': 'OPS_SOCIAL_WORKER',
  'contract:amend': 'OPS_SOCIAL_WORKER',
  'contract:review': 'OPS_SOCIAL_WORKER',
  'contract:state-breach': 'OPS_SOCIAL_WORKER',
  'contract:complete': 'OPS_SOCIAL_WORKER',
  'contract:terminate': 'OPS_SOCIAL_WORKER',
  'ipzs:draft': 'CIS_SOCIAL_WORKER',
  'ipzs:revise': 'CIS_SOCIAL_WORKER',
  'ipzs:agree': 'OPS_HEAD',
  'ipzs:refuse-agreement': 'OPS_HEAD',
  'ipzs:sign': 'CIS_HEAD',
  'ipzs:amend': 'CIS_SOCIAL_WORKER',
  'participation:open': 'CIS_HEAD KIS_HEAD',
  'participation:record-trial-result': 'CIS_HEAD',
  'participation:confirm-trial-result': 'OPS_SOCIAL_WORKER',
  'participation:extend': 'CIS_HEAD',
  'participation:record-activity': 'CIS_SOCIAL_WORKER INSTRUCTOR JOB_COACH KIS_WORKER',
  'participation:record-achievement': 'CIS_SOCIAL_WORKER',
  'participation:take-job': 'CIS_HEAD',
  'participation:terminate': 'CIS_HEAD',
  'participation:end': 'CIS_HEAD KIS_HEAD',
  'participation:complete': 'CIS_HEAD KIS_HEAD',
  'participation:issue-certificate': 'CIS_HEAD KIS_HEAD',
  'handover:propose': 'PUP_ADVISER CIS_SOCIAL_WORKER KIS_WORKER',
  'handover:accept': 'OWES_ADVISER',
  'handover:decline': 'OWES_ADVISER',
  'handover:start-founding': 'OWES_ADVISER',
  'handover:register-cooperative': 'OWES_ADVISER',
  'employment:start': 'PUP_ADVISER CIS_SOCIAL_WORKER OWES_ADVISER',
  'employment:end': 'PUP_ADVISER CIS_SOCIAL_WORKER OWES_ADVISER',
};
const caseStaff =
  'OPS_SOCIAL_WORKER OPS_HEAD PUP_ADVISER PUP_HEAD CIS_SOCIAL_WORKER CIS_HEAD KIS_WORKER KIS_HEAD';
const everybody = ROLES.filter((role) => role !== 'SYSTEM').join(' ');
const reads: Readonly<Record<string, string>> = {
  public: everybody,
  'institution:read': everybody,
  'agreement:read': `${caseStaff} OWES_ADVISER`,
  'client:read': caseStaff,
  'case:read': caseStaff,
  'case:read-person': caseStaff,
  'application:read': caseStaff,
  'referral:read': caseStaff,
  'contract:read': caseStaff,
  'ipzs:read': caseStaff,
  'participation:read': `${caseStaff} INSTRUCTOR JOB_COACH`,
  'handover:read': `${caseStaff} OWES_ADVISER`,
  'handover:read-person': 'OWES_ADVISER',
  'employment:read': `${caseStaff} OWES_ADVISER`,
  'worklist:read': `${caseStaff} OWES_ADVISER`,
  'audit:read': 'AUDITOR',
};

describe('roles and permissions', () => {
  it.each(Object.entries({ ...acts, ...reads }))('%s belongs to %s', (permission, who) => {
    if (!isPermission(permission)) throw new Error(`${permission} is no permission.`);
    expect([...permissionRoles(permission)].sort()).toEqual(who.split(' ').sort());
  });
  it('has a line in the tables above, and so a role, for every permission', () => {
    expect(Object.keys({ ...acts, ...reads }).sort()).toEqual([...PERMISSIONS].sort());
  });
  it('names no permission twice in a role', () => {
    for (const role of ROLES) {
      expect(new Set(permissionsOf[role]).size).toBe(permissionsOf[role].length);
    }
  });
  it('never lets an auditor or the region see a case', () => {
    for (const role of ['AUDITOR', 'REGION'] as const) {
      expect(
        permissionsOf[role].filter((one) =>
          /^(client|case|application|referral|contract|ipzs|participation|worklist):/.test(one),
        ),
      ).toEqual([]);
    }
  });
  it('shows for each act of a deputy the role that carries it', () => {
    const deputy: Role[] = ['OPS_SOCIAL_WORKER', 'OPS_HEAD'];
    expect(roleFor('referral:draft', deputy)).toBe('OPS_SOCIAL_WORKER');
    expect(roleFor('referral:issue', deputy)).toBe('OPS_HEAD');
    expect(roleFor('referral:accept', deputy)).toBeUndefined();
    expect(roleFor('referral:issue', ['OPS_SOCIAL_WORKER'])).toBeUndefined();
    expect(roleFor('referral:draft', ['OPS_HEAD'])).toBeUndefined();
  });
  it('gives each role a Polish name of its own', () => {
    expect(new Set(ROLES.map((role) => roles[role].polish)).size).toBe(ROLES.length);
  });
  it('S16: knows the staff of an OPS by one kind, whatever the house is called', () => {
    expect(rolesOf('OPS')).toEqual(['OPS_SOCIAL_WORKER', 'OPS_HEAD', 'INSTITUTION_ADMINISTRATOR']);
    for (const kind of INSTITUTION_KINDS)
      expect(rolesOf(kind)).toContain('INSTITUTION_ADMINISTRATOR');
  });
  it('takes nothing inherited for a role or a permission', () => {
    expect([
      isRole('toString'),
      isRole('OPS_HEAD'),
      isPermission('case:'),
      isPermission('case:read'),
    ]).toEqual([false, true, false, true]);
  });
});
