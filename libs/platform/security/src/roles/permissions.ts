import type { Permission } from './permission-names.js';
import { ROLES, type Role } from './roles.js';

const directory = ['institution:read', 'public'] as const;
const readings = [
  ...directory,
  'agreement:read',
  'client:read',
  'case:read',
  'case:read-person',
  'application:read',
  'referral:read',
  'contract:read',
  'ipzs:read',
  'participation:read',
  'handover:read',
  'employment:read',
  'worklist:read',
] as const;
const agreements = [
  'agreement:propose',
  'agreement:confirm',
  'agreement:amend',
  'agreement:terminate',
] as const;
/** Client and case, as every institution that opens cases has them. */
const casework = [
  'client:identify',
  'client:search',
  'client:assess-duplicate',
  'case:open',
  'case:change-owner',
  'case:close',
  'case:reopen',
  'application:submit',
] as const;
/** A social contract from its proposal to its end: the social worker's alone (UPS 108(1)). */
const contracts = [
  'contract:propose',
  'contract:sign',
  'contract:refuse',
  'contract:amend',
  'contract:review',
  'contract:state-breach',
  'contract:complete',
  'contract:terminate',
] as const;
/** Work after the path: who records that it was taken up and that it ended. */
const employment = ['employment:start', 'employment:end'] as const;
/** Those who lead classes: the job coach has no basis in the act, it is a role of the centre or club. */
const classes = ['participation:record-activity', 'participation:read'] as const;
/** The head of a centre or a club, from the beginning of a participation to its certificate. */
const leading = [
  'participation:open',
  'participation:end',
  'participation:complete',
  'participation:issue-certificate',
] as const;
const issuing = [
  'application:refuse',
  'referral:issue',
  'referral:withdraw',
  'referral:forward',
] as const;

/**
 * Who may do what, after domain 6.5, and 6.2 where that names more: whoever recorded an application also
 * withdraws it on the applicant's word, and an OPS may ask itself for the opinion. A head does not do the acts of a worker, nor a worker those of a
 * head. That the role allows an act does not mean that the institution may do it with this thing:
 * that is decided by the facts.
 */
export const permissionsOf: Readonly<Record<Role, readonly Permission[]>> = {
  OPS_SOCIAL_WORKER: [
    ...readings,
    ...casework,
    'case:assess-eligibility',
    'application:request-opinion',
    'application:record-interview',
    'application:give-opinion',
    'application:withdraw',
    'referral:draft',
    'referral:supplement',
    'referral:confirm-notification',
    ...contracts,
    'participation:confirm-trial-result',
  ],
  OPS_HEAD: [...readings, ...agreements, ...issuing, 'ipzs:agree', 'ipzs:refuse-agreement'],
  PUP_ADVISER: [
    ...readings,
    ...casework,
    ...employment,
    'handover:propose',
    'case:report-labour-status',
    'case:assess-eligibility',
    'application:request-opinion',
    'application:withdraw',
    'referral:draft',
    'referral:supplement',
  ],
  PUP_HEAD: [...readings, ...agreements, ...issuing],
  CIS_SOCIAL_WORKER: [
    ...readings,
    ...casework,
    ...employment,
    'handover:propose',
    'application:withdraw',
    'referral:acknowledge',
    'referral:return',
    'ipzs:draft',
    'ipzs:revise',
    'ipzs:amend',
    'participation:record-activity',
    'participation:record-achievement',
  ],
  CIS_HEAD: [
    ...readings,
    ...agreements,
    'referral:accept',
    'referral:reject',
    'referral:waitlist',
    'referral:lapse',
    ...leading,
    'ipzs:sign',
    'participation:record-trial-result',
    'participation:extend',
    'participation:take-job',
    'participation:terminate',
  ],
  // They see the participations of their own institution, and nothing else of a case.
  INSTRUCTOR: [...directory, ...classes],
  JOB_COACH: [...directory, ...classes],
  KIS_WORKER: [
    ...readings,
    ...casework,
    'handover:propose',
    'application:withdraw',
    'participation:record-activity',
  ],
  KIS_HEAD: [...readings, ...agreements, ...leading],
  // Knows a person by a hand-over only, and so reads no case: the hand-over, and the employment it recorded.
  // An OWES has no head of its own here: its adviser answers for its agreements.
  OWES_ADVISER: [
    ...directory,
    ...agreements,
    ...employment,
    'agreement:read',
    'handover:accept',
    'handover:decline',
    'handover:start-founding',
    'handover:register-cooperative',
    'handover:read',
    'handover:read-person',
    'employment:read',
    'worklist:read',
  ],
  INSTITUTION_ADMINISTRATOR: directory,
  REGISTRY_ADMINISTRATOR: [...directory, 'institution:register', 'institution:record-status'],
  AUDITOR: [...directory, 'audit:read'],
  REGION: directory,
  // Reactions act without a door; nobody comes in as SYSTEM.
  SYSTEM: [],
};

/** The role that carries the permission, of those that a person has: the one that the fact will show. */
export const roleFor = (permission: Permission, own: readonly Role[]): Role | undefined =>
  own.find((role) => permissionsOf[role].includes(permission));

/** Who has the permission at all: what a refusal says of who could do it. */
export const permissionRoles = (permission: Permission): readonly Role[] =>
  ROLES.filter((role) => permissionsOf[role].includes(permission));
