import type { ClientId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { CaseIds } from './case-ids.js';
import { OpenCaseBody } from './open-case.body.js';
import { OpenCase } from './open-case.js';

@Controller('cases')
export class OpenCaseEndpoint {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(CaseIds) private readonly ids: CaseIds,
  ) {}

  /** My institution takes up the path of one of its clients */
  @Post()
  @ActDoor('case:open')
  async open(
    @Body() { clientId, channel, residence, stay }: OpenCaseBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    const client = clientId as ClientId;
    const caseId = await this.ids.toOpen(client, context.commandId);
    return this.commands.execute(
      new OpenCase(
        {
          caseId,
          clientId: client,
          channel,
          ...(residence && { residence }),
          ...(stay && { stay }),
        },
        context,
      ),
    );
  }
}
