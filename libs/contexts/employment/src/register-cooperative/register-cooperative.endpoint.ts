import type { HandoverId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { RegisterCooperativeBody } from './register-cooperative.body.js';
import { RegisterCooperative } from './register-cooperative.js';

@Controller('handovers/:handoverId/registration')
export class RegisterCooperativeEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** The court has registered the cooperative */
  @Post()
  @ActDoor('handover:register-cooperative')
  register(
    @IdParam('handoverId') handoverId: HandoverId,
    @Body() { krs, members }: RegisterCooperativeBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(new RegisterCooperative({ handoverId, krs, members }, context));
  }
}
