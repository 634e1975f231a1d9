import { consumersOf, handlersOf } from '#platform/service';
import { Module } from '@nestjs/common';
import { AmendContractEndpoint } from './amend-contract/amend-contract.endpoint.js';
import { CompleteContractEndpoint } from './complete-contract/complete-contract.endpoint.js';
import { contractIndex } from './contract-index.js';
import { contractActs } from './contracts.js';
import { ProposeContractEndpoint } from './propose-contract/propose-contract.endpoint.js';
import { ReadContractEndpoint } from './read-contract/read-contract.endpoint.js';
import { RefuseContractEndpoint } from './refuse-contract/refuse-contract.endpoint.js';
import { ReviewContractEndpoint } from './review-contract/review-contract.endpoint.js';
import { SignContractEndpoint } from './sign-contract/sign-contract.endpoint.js';
import { StateBreachEndpoint } from './state-breach/state-breach.endpoint.js';
import { TerminateContractEndpoint } from './terminate-contract/terminate-contract.endpoint.js';

/** Social contracts (kontrakt socjalny): what a person and a social worker agree on, and what came of it. */
@Module({
  controllers: [
    ProposeContractEndpoint,
    SignContractEndpoint,
    RefuseContractEndpoint,
    AmendContractEndpoint,
    ReviewContractEndpoint,
    StateBreachEndpoint,
    CompleteContractEndpoint,
    TerminateContractEndpoint,
    ReadContractEndpoint,
  ],
  providers: [...handlersOf(contractActs), ...consumersOf(contractIndex.projection)],
})
export class ContractsModule {}
