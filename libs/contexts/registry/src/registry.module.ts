import { consumersOf, handlersOf } from '#platform/service';
import { Module } from '@nestjs/common';
import { agreementIndex } from './agreement-steps.js';
import { AmendAgreementEndpoint } from './amend-agreement/amend-agreement.endpoint.js';
import { ConfirmAgreementEndpoint } from './confirm-agreement/confirm-agreement.endpoint.js';
import { institutionIndex } from './institution-thing.js';
import { InstitutionLoader } from './load-institutions/institution-loader.js';
import { ProposeAgreementEndpoint } from './propose-agreement/propose-agreement.endpoint.js';
import { ReadAgreementEndpoint } from './read-agreement/read-agreement.endpoint.js';
import { ReadInstitutionEndpoint } from './read-institution/read-institution.endpoint.js';
import { RecordStatusEndpoint } from './record-status/record-status.endpoint.js';
import { RegisterInstitutionEndpoint } from './register-institution/register-institution.endpoint.js';
import { registryActs } from './registry.js';
import { sameParties } from './same-parties.js';
import { TerminateAgreementEndpoint } from './terminate-agreement/terminate-agreement.endpoint.js';

/** Institutions, what the public registers say of them, and the agreements between them. */
@Module({
  controllers: [
    RegisterInstitutionEndpoint,
    RecordStatusEndpoint,
    ReadInstitutionEndpoint,
    ProposeAgreementEndpoint,
    ConfirmAgreementEndpoint,
    AmendAgreementEndpoint,
    TerminateAgreementEndpoint,
    ReadAgreementEndpoint,
  ],
  providers: [
    InstitutionLoader,
    ...handlersOf(registryActs),
    ...consumersOf(institutionIndex.projection, agreementIndex.projection, sameParties),
  ],
})
export class RegistryModule {}
