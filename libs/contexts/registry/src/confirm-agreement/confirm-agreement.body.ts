import { ActBody } from '#platform/service';

/** What is confirmed is what is proposed now; whoever sends If-Match confirms what was read. */
export class ConfirmAgreementBody extends ActBody {}
