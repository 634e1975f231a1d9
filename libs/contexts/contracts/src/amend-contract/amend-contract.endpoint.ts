import { civilDate, type ContractId, type InstitutionId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { AmendContractBody } from './amend-contract.body.js';
import { AmendContract, type AmendContractData } from './amend-contract.js';

@Controller('contracts/:contractId/amendment')
export class AmendContractEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** Both sides changed the contract and signed the change */
  @Post()
  @ActDoor('contract:amend')
  amend(
    @IdParam('contractId') contractId: ContractId,
    @Body() body: AmendContractBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(new AmendContract({ contractId, ...dataOf(body) }, context));
  }
}

/** Below this line there are no DTOs; what was sent as null is as good as left out. */
function dataOf(body: AmendContractBody): Omit<AmendContractData, 'contractId'> {
  const { signedByPerson, signedBySocialWorker, to, kisId, newGoals, newActions } = body;
  const { movedActions, droppedActions, reviewDays } = body;
  const dated = <Item extends { readonly until: string }>({ until, ...item }: Item) => ({
    ...item,
    until: civilDate(until),
  });
  return {
    signedByPerson,
    signedBySocialWorker,
    ...(to && { to: civilDate(to) }),
    ...(kisId && { kisId: kisId as InstitutionId }),
    ...(newGoals && { newGoals: newGoals.map(({ area, text }) => ({ area, text })) }),
    ...(newActions && { newActions: newActions.map(dated) }),
    ...(movedActions && { movedActions: movedActions.map(dated) }),
    ...(droppedActions && { droppedActions }),
    ...(reviewDays && { reviewDays: reviewDays.map(civilDate) }),
  };
}
