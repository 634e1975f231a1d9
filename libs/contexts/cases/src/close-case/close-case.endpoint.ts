import type { CaseId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { CloseCaseBody } from './close-case.body.js';
import { CloseCase } from './close-case.js';

@Controller('cases/:caseId/closure')
export class CloseCaseEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** The owner closes the case with both outcomes */
  @Post()
  @ActDoor('case:close')
  close(
    @IdParam('caseId') caseId: CaseId,
    @Body() { reason, economicOutcome, socialOutcome }: CloseCaseBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(
      new CloseCase({ caseId, reason, economicOutcome, socialOutcome }, context),
    );
  }
}
