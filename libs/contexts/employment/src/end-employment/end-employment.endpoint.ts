import { civilDate, type EmploymentId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { EndEmploymentBody } from './end-employment.body.js';
import { EndEmployment } from './end-employment.js';

@Controller('employments/:employmentId/end')
export class EndEmploymentEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** Records that the work has ended */
  @Post()
  @ActDoor('employment:end')
  end(
    @IdParam('employmentId') employmentId: EmploymentId,
    @Body() { reason, endedOn, note }: EndEmploymentBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    const data = {
      ...{ employmentId, reason },
      ...(endedOn && { endedOn: civilDate(endedOn) }),
      ...(note && { note }),
    };
    return this.commands.execute(new EndEmployment(data, context));
  }
}
