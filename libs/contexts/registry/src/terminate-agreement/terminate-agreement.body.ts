import { ActBody, IsCivilDate } from '#platform/service';

/** The end of an agreement before its time. */
export class TerminateAgreementBody extends ActBody {
  /** The last day on which it is in force, a civil date not before the act. @example "2026-06-30" */
  @IsCivilDate()
  lastDay!: string;
}
