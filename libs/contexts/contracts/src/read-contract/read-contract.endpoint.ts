import type { ContractId } from '#language/kernel';
import type { Actor } from '#platform/event-log';
import { CurrentActor, IdParam, PageQuery, PersonalReadDoor, ThingReader } from '#platform/service';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { contractIndex } from '../contract-index.js';
import { contractThing } from '../contract-steps.js';
import { ContractAnswer, ContractPageAnswer } from './contract.answer.js';

@Controller('contracts')
export class ReadContractEndpoint {
  constructor(@Inject(ThingReader) private readonly reader: ThingReader) {}

  /** A page of the social contracts that my institution may know, oldest first */
  @Get()
  @PersonalReadDoor('contract:read', { thing: 'contract' })
  list(@Query() query: PageQuery, @CurrentActor() actor: Actor): Promise<ContractPageAnswer> {
    return this.reader.page(contractIndex, actor, query);
  }

  /** One social contract: its state, the days that follow, and what is allowed now and to whom */
  @Get(':contractId')
  @PersonalReadDoor('contract:read', { thing: 'contract', idParam: 'contractId' })
  one(
    @IdParam('contractId') contractId: ContractId,
    @CurrentActor() actor: Actor,
  ): Promise<ContractAnswer> {
    return this.reader.one(contractThing, contractId, actor);
  }
}
