import type { ParticipationId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { RecordActivityBody } from './record-activity.body.js';
import { RecordActivity } from './record-activity.js';

@Controller('participations/:participationId/activities')
export class RecordActivityEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** Classes held with the participant */
  @Post()
  @ActDoor('participation:record-activity')
  recordActivity(
    @IdParam('participationId') participationId: ParticipationId,
    @Body() { kind, hours, otherKind }: RecordActivityBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(
      new RecordActivity(
        { participationId, kind, hours, ...(otherKind && { otherKind }) },
        context,
      ),
    );
  }
}
