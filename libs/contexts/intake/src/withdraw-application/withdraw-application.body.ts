import { ActBody } from '#platform/service';
import { IsIn } from 'class-validator';

/** The applicant takes the application back; consent withdrawn takes it back as well. */
export class WithdrawApplicationBody extends ActBody {
  /** Whose word it is: the person resigned, withdrew the consent, or the applicant withdrew. @example "PERSON_RESIGNED" */
  @IsIn(['PERSON_RESIGNED', 'CONSENT_WITHDRAWN', 'APPLICANT_WITHDREW'])
  reason!: 'PERSON_RESIGNED' | 'CONSENT_WITHDRAWN' | 'APPLICANT_WITHDREW';
}
