import { civilDate, type IpzsId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { SignIpzsBody } from './sign-ipzs.body.js';
import { SignIpzs } from './sign-ipzs.js';

@Controller('ipzs/:ipzsId/signature')
export class SignIpzsEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** The head of the centre and the participant sign the programme */
  @Post()
  @ActDoor('ipzs:sign')
  sign(
    @IdParam('ipzsId') ipzsId: IpzsId,
    @Body() { programmeVersion, personSignedOn }: SignIpzsBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(
      new SignIpzs(
        { ipzsId, programmeVersion, personSignedOn: civilDate(personSignedOn) },
        context,
      ),
    );
  }
}
