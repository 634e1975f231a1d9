import { civilDate, type IpzsId, type UserId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { AmendIpzsBody } from './amend-ipzs.body.js';
import { AmendIpzs } from './amend-ipzs.js';

@Controller('ipzs/:ipzsId/amendment')
export class AmendIpzsEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** A change of the programme while it is carried out (UZS 13(3)) */
  @Post()
  @ActDoor('ipzs:amend')
  amend(
    @IdParam('ipzsId') ipzsId: IpzsId,
    @Body() body: AmendIpzsBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(
      new AmendIpzs(
        {
          ipzsId,
          onApplicationOf: body.onApplicationOf,
          ...(body.vocationalScope && { vocationalScope: body.vocationalScope }),
          ...(body.vocationalForms && { vocationalForms: body.vocationalForms }),
          ...(body.socialScope && { socialScope: body.socialScope }),
          ...(body.socialForms && { socialForms: body.socialForms }),
          ...(body.responsible && { responsible: body.responsible as UserId[] }),
          ...(body.workshop && { workshop: body.workshop }),
          ...(body.plannedEnd && { plannedEnd: civilDate(body.plannedEnd) }),
        },
        context,
      ),
    );
  }
}
