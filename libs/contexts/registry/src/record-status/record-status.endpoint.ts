import { civilDate, type InstitutionId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, SlugParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { RecordStatusBody } from './record-status.body.js';
import { RecordStatus } from './record-status.js';

@Controller('institutions/:institutionId/statuses')
export class RecordStatusEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** The registry administrator copies a status from the register of the wojewoda or the minister */
  @Post()
  @ActDoor('institution:record-status')
  record(
    @SlugParam('institutionId') institutionId: InstitutionId,
    @Body() { status, on, validTo, areas, source }: RecordStatusBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(
      new RecordStatus(
        {
          institutionId,
          status,
          givenOn: civilDate(on),
          ...(validTo && { validTo: civilDate(validTo) }),
          ...(areas && { areas }),
          ...(source && { source }),
        },
        context,
      ),
    );
  }
}
