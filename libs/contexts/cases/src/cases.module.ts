import { consumersOf, handlersOf } from '#platform/service';
import { Module } from '@nestjs/common';
import { AssessDuplicateEndpoint } from './assess-duplicate/assess-duplicate.endpoint.js';
import { AssessEligibilityEndpoint } from './assess-eligibility/assess-eligibility.endpoint.js';
import { caseIndex } from './case-steps.js';
import { caseActs } from './cases.js';
import { casesOfClient } from './cases-of-client.js';
import { ChangeKeeperEndpoint } from './change-keeper/change-keeper.endpoint.js';
import { clientIndex } from './client-thing.js';
import { CloseCaseEndpoint } from './close-case/close-case.endpoint.js';
import { IdentifyClientEndpoint } from './identify-client/identify-client.endpoint.js';
import { CaseIds } from './open-case/case-ids.js';
import { OpenCaseEndpoint } from './open-case/open-case.endpoint.js';
import { openStepsOfCase } from './open-steps-of-case.js';
import { ReadCaseEndpoint } from './read-case/read-case.endpoint.js';
import { ReadClientEndpoint } from './read-client/read-client.endpoint.js';
import { ReopenCaseEndpoint } from './reopen-case/reopen-case.endpoint.js';
import { ReportLabourStatusEndpoint } from './report-labour-status/report-labour-status.endpoint.js';
import { OwnClients } from './search-clients/own-clients.js';
import { SearchClientsEndpoint } from './search-clients/search-clients.endpoint.js';

/** Clients and their cases: who a person is to an institution, and the path that it takes up for the person. */
@Module({
  controllers: [
    IdentifyClientEndpoint,
    SearchClientsEndpoint,
    AssessDuplicateEndpoint,
    ReadClientEndpoint,
    OpenCaseEndpoint,
    ChangeKeeperEndpoint,
    ReportLabourStatusEndpoint,
    AssessEligibilityEndpoint,
    CloseCaseEndpoint,
    ReopenCaseEndpoint,
    ReadCaseEndpoint,
  ],
  providers: [
    CaseIds,
    OwnClients,
    ...handlersOf(caseActs),
    ...consumersOf(clientIndex.projection, caseIndex.projection, casesOfClient, openStepsOfCase),
  ],
})
export class CasesModule {}
