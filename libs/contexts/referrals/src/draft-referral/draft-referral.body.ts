import { ActBody, IsInstitutionId, IsThingId } from '#platform/service';

/** A referral is prepared upon an application. */
export class DraftReferralBody extends ActBody {
  /** Id of the application that it rests on. @example "1c9d2e3f-4a5b-5c6d-8e7f-9a0b1c2d3e4f" */
  @IsThingId()
  applicationId!: string;

  /** The centre that is to answer. @example "cis-swiebodzin" */
  @IsInstitutionId()
  receiver!: string;
}
