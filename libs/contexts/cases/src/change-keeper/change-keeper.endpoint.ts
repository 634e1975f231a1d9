import type { CaseId, UserId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ChangeKeeperBody } from './change-keeper.body.js';
import { ChangeKeeper } from './change-keeper.js';

@Controller('cases/:caseId/owner')
export class ChangeKeeperEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** Another member of staff of my institution keeps the case */
  @Post()
  @ActDoor('case:change-owner')
  change(
    @IdParam('caseId') caseId: CaseId,
    @Body() { keeper, reason }: ChangeKeeperBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(
      new ChangeKeeper({ caseId, keeper: keeper as UserId, reason }, context),
    );
  }
}
