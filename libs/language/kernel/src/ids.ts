declare const brand: unique symbol;
/** A string that only its parser can make, so that a ClientId is never passed as a ReferralId. */
export type Branded<Name extends string> = string & { readonly [brand]: Name };

export type InstitutionId = Branded<'InstitutionId'>;
export type AgreementId = Branded<'AgreementId'>;
export type ClientId = Branded<'ClientId'>;
export type CaseId = Branded<'CaseId'>;
export type ApplicationId = Branded<'ApplicationId'>;
export type ReferralId = Branded<'ReferralId'>;
export type ContractId = Branded<'ContractId'>;
export type IpzsId = Branded<'IpzsId'>;
export type ParticipationId = Branded<'ParticipationId'>;
export type HandoverId = Branded<'HandoverId'>;
export type EmploymentId = Branded<'EmploymentId'>;
export type UserId = Branded<'UserId'>;

const uuidShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** Institutions have readable ids, written by the registry: `ops-zbaszynek`. */
const slugShape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const SLUG_LENGTH_MAX = 80;

export const isUuid = (text: string): boolean => uuidShape.test(text);
export const isSlug = (text: string): boolean =>
  text.length <= SLUG_LENGTH_MAX && slugShape.test(text);

/** Marks a string as an id after its shape was checked; undefined when it has not that shape. */
export function parseUuid<Id extends Branded<string>>(text: string): Id | undefined {
  return isUuid(text) ? (text as Id) : undefined;
}
export function parseSlug<Id extends Branded<string>>(text: string): Id | undefined {
  return isSlug(text) ? (text as Id) : undefined;
}
