import type { CaseId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ProposeContractBody } from './propose-contract.body.js';
import { contractIdOf, ProposeContract } from './propose-contract.js';

@Controller('cases/:caseId/contracts')
export class ProposeContractEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** A social worker proposes a social contract */
  @Post()
  @ActDoor('contract:propose')
  propose(
    @IdParam('caseId') caseId: CaseId,
    @Body() { kind, concludedWith, note, via }: ProposeContractBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    const data = {
      contractId: contractIdOf(context),
      caseId,
      kind,
      concludedWith,
      ...(note && { note }),
      ...(via && { via: { kind: via.kind, id: via.id } }),
    };
    return this.commands.execute(new ProposeContract(data, context));
  }
}
