import {
  isSlug,
  isUuid,
  parseCivilDate,
  type AgreementId,
  type ApplicationId,
  type CaseId,
  type CivilDate,
  type ClientId,
  type ContractId,
  type InstitutionId,
  type ReferralId,
  type IpzsId,
  type ParticipationId,
  type EmploymentId,
  type HandoverId,
  type UserId,
} from '#language/kernel';
import { z } from 'zod';

const uuid = <Id>(what: string) =>
  z.string().refine(isUuid).meta({ format: 'uuid', description: what }) as unknown as z.ZodType<Id>;
const slug = <Id>(what: string) =>
  z.string().refine(isSlug).meta({
    pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
    description: what,
  }) as unknown as z.ZodType<Id>;

export const institutionId = slug<InstitutionId>('An institution of the registry');
export const userId = slug<UserId>('A pseudonym of a member of staff');
export const agreementId = uuid<AgreementId>('An agreement between institutions');
export const clientId = uuid<ClientId>('A pseudonym of a client, of one controller');
export const caseId = uuid<CaseId>('A case: the path of one client');
export const applicationId = uuid<ApplicationId>('An application for a referral');
export const referralId = uuid<ReferralId>('A referral');
export const contractId = uuid<ContractId>('A social contract');
export const ipzsId = uuid<IpzsId>('An individual programme of social employment');
export const participationId = uuid<ParticipationId>('A participation in a centre or a club');
export const handoverId = uuid<HandoverId>('A hand-over to an OWES');
export const employmentId = uuid<EmploymentId>('An employment');
export const eventId = uuid<string>('An event');

export const civilDay = z
  .string()
  .refine((text) => parseCivilDate(text) !== undefined)
  .meta({
    format: 'date',
    description: 'A civil day in Europe/Warsaw',
  }) as unknown as z.ZodType<CivilDate>;

/** Territorial code TERC: a voivodeship (2 digits), powiat (4) or gmina (6, or 7 with its type). A string: zeros matter. */
export const terc = z.string().regex(/^\d{2}(\d{2}(\d{2}[1-5]?)?)?$/);

export const INSTITUTION_KINDS = [
  'PUP',
  'OPS',
  'CIS',
  'KIS',
  'OWES',
  'PCPR',
  'NGO',
  'ADDICTION_TREATMENT',
  'SOCIAL_COOPERATIVE',
  'SOCIAL_ENTERPRISE',
  'EMPLOYER',
  'ROPS',
  'WUP',
  'WOJEWODA',
  'OPERATOR',
] as const;
export type InstitutionKind = (typeof INSTITUTION_KINDS)[number];

/** P0 none, P1 identity, P2 ordinary case data, P3 special category (RODO art. 9), P4 convictions (art. 10). */
export const DATA_CLASSES = ['P0', 'P1', 'P2', 'P3', 'P4'] as const;
export type DataClass = (typeof DATA_CLASSES)[number];
/** The classes that are only ever kept sealed. P2 may stand in the open part as ids, days and closed lists. */
export type SealedClass = Exclude<DataClass, 'P0'>;

/** The things that facts are about; each has its own stream, `<thing>-<id>`. */
export const THINGS = [
  'institution',
  'agreement',
  'client',
  'case',
  'application',
  'referral',
  'contract',
  'ipzs',
  'participation',
  'handover',
  'employment',
] as const;
export type Thing = (typeof THINGS)[number];
