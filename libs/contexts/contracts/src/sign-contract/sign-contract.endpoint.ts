import { civilDate, type ContractId, type InstitutionId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { SignContractBody } from './sign-contract.body.js';
import { SignContract, type SignContractData } from './sign-contract.js';

@Controller('contracts/:contractId/signature')
export class SignContractEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** The person and the social worker signed the contract; a club that it names becomes party */
  @Post()
  @ActDoor('contract:sign')
  sign(
    @IdParam('contractId') contractId: ContractId,
    @Body() body: SignContractBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(new SignContract({ contractId, ...dataOf(body) }, context));
  }
}

function dataOf(body: SignContractBody): Omit<SignContractData, 'contractId'> {
  const { signedByPerson, signedBySocialWorker, from, to, goals, actions, reviewDays } = body;
  const { homeless, consultedOps, kisId } = body;
  return {
    signedByPerson,
    signedBySocialWorker,
    from: civilDate(from),
    to: civilDate(to),
    goals: goals.map(({ area, text }) => ({ area, text })),
    actions: actions.map(({ until, ...action }) => ({ ...action, until: civilDate(until) })),
    reviewDays: reviewDays.map(civilDate),
    homeless,
    ...(consultedOps && { consultedOps: consultedOps as InstitutionId }),
    ...(kisId && { kisId: kisId as InstitutionId }),
  };
}
