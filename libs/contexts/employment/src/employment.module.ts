import { consumersOf, handlersOf, reactionsOf } from '#platform/service';
import { Module } from '@nestjs/common';
import { AcceptHandoverEndpoint } from './accept-handover/accept-handover.endpoint.js';
import { DeclineHandoverEndpoint } from './decline-handover/decline-handover.endpoint.js';
import { employmentActs } from './employment-acts.js';
import { employmentIndex } from './employment-index.js';
import { EndEmploymentEndpoint } from './end-employment/end-employment.endpoint.js';
import { handoverIndex } from './handover-index.js';
import { ProposeHandoverEndpoint } from './propose-handover/propose-handover.endpoint.js';
import { reactToProgrammeWithoutAttendance } from './react-to-programme-without-attendance/react-to-programme-without-attendance.js';
import { ReadEmploymentEndpoint } from './read-employment/read-employment.endpoint.js';
import { HandoverReader } from './read-handover/handover-reader.js';
import { ReadHandoverEndpoint } from './read-handover/read-handover.endpoint.js';
import { ReadHandedOverPersonEndpoint } from './read-person/read-handed-over-person.endpoint.js';
import { RegisterCooperativeEndpoint } from './register-cooperative/register-cooperative.endpoint.js';
import { StartEmploymentEndpoint } from './start-employment/start-employment.endpoint.js';
import { StartFoundingEndpoint } from './start-founding/start-founding.endpoint.js';

/** What comes after the path: the hand-over to an OWES, a cooperative, work. */
@Module({
  controllers: [
    ReadHandoverEndpoint,
    ReadHandedOverPersonEndpoint,
    ProposeHandoverEndpoint,
    AcceptHandoverEndpoint,
    DeclineHandoverEndpoint,
    StartFoundingEndpoint,
    RegisterCooperativeEndpoint,
    ReadEmploymentEndpoint,
    StartEmploymentEndpoint,
    EndEmploymentEndpoint,
  ],
  providers: [
    HandoverReader,
    ...handlersOf(employmentActs),
    ...consumersOf(handoverIndex.projection, employmentIndex.projection),
    ...reactionsOf(reactToProgrammeWithoutAttendance),
  ],
})
export class EmploymentModule {}
