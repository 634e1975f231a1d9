import { EMPLOYMENT_EVIDENCE, EMPLOYMENT_KINDS } from '#language/event-catalogue';
import { ActBody, IsCivilDate } from '#platform/service';
import { IsIn } from 'class-validator';

/** Work taken up during the participation. Work of public utility (PSU) is none. */
export class TakeJobBody extends ActBody {
  /** How the person came to work. @example "OPEN_MARKET" */
  @IsIn(EMPLOYMENT_KINDS)
  employmentKind!:
    | 'OPEN_MARKET'
    | 'SUPPORTED'
    | 'PS_WITH_IPR'
    | 'COOPERATIVE_JOINED'
    | 'COOPERATIVE_FOUNDED'
    | 'OWN_BUSINESS'
    | 'CIVIL_CONTRACT';

  /** On what it is recorded. @example "CONTRACT" */
  @IsIn(EMPLOYMENT_EVIDENCE)
  evidence!:
    'CONTRACT' | 'EMPLOYER_STATEMENT' | 'PERSON_STATEMENT' | 'ZUS' | 'KRS' | 'CEIDG' | 'PUP_RECORD';

  /** The first day of the work, a civil date, not after the day of the act. @example "2026-03-02" */
  @IsCivilDate()
  jobTakenOn!: string;

  /** The last day of classes, a civil date, not after the first day of the work. @example "2026-03-01" */
  @IsCivilDate()
  classesEndedOn!: string;
}
