import { civilDate, type ContractId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ReviewContractBody } from './review-contract.body.js';
import { ReviewContract } from './review-contract.js';

@Controller('contracts/:contractId/review')
export class ReviewContractEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** The realisation of the contract is assessed, action by action */
  @Post()
  @ActDoor('contract:review')
  review(
    @IdParam('contractId') contractId: ContractId,
    @Body() { results, plannedFor, conclusions }: ReviewContractBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    const data = {
      contractId,
      results: results.map(({ action, result }) => ({ action, result })),
      ...(plannedFor && { plannedFor: civilDate(plannedFor) }),
      ...(conclusions && { conclusions }),
    };
    return this.commands.execute(new ReviewContract(data, context));
  }
}
