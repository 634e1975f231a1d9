import type { ParticipationId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { IssueCertificateBody } from './issue-certificate.body.js';
import { IssueCertificate } from './issue-certificate.js';

@Controller('participations/:participationId/certificate')
export class IssueCertificateEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** The certificate of participation and skills, with a code for the public check */
  @Post()
  @ActDoor('participation:issue-certificate')
  issue(
    @IdParam('participationId') participationId: ParticipationId,
    @Body() { number, skills }: IssueCertificateBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(
      new IssueCertificate({ participationId, number, skills }, context),
    );
  }
}
