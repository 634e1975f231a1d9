import type { ParticipationId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { toTrialResult } from './to-trial-result.js';
import { RecordTrialResultBody } from './record-trial-result.body.js';
import { RecordTrialResult } from './record-trial-result.js';

@Controller('participations/:participationId/trial-result')
export class RecordTrialResultEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** The head qualifies the participant after the trial, or does not (UZS 15(2)) */
  @Post()
  @ActDoor('participation:record-trial-result')
  recordResult(
    @IdParam('participationId') participationId: ParticipationId,
    @Body() body: RecordTrialResultBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(
      new RecordTrialResult({ participationId, result: toTrialResult(body) }, context),
    );
  }
}
