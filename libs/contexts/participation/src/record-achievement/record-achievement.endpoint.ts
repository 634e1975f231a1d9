import type { ParticipationId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { RecordAchievementBody } from './record-achievement.body.js';
import { RecordAchievement } from './record-achievement.js';

@Controller('participations/:participationId/achievements')
export class RecordAchievementEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** Something that the participant achieved */
  @Post()
  @ActDoor('participation:record-achievement')
  recordAchievement(
    @IdParam('participationId') participationId: ParticipationId,
    @Body() { kind, title }: RecordAchievementBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(new RecordAchievement({ participationId, kind, title }, context));
  }
}
