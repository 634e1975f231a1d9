import type { CaseId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { AssessEligibilityBody } from './assess-eligibility.body.js';
import { AssessEligibility } from './assess-eligibility.js';

@Controller('cases/:caseId/eligibility')
export class AssessEligibilityEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** Says whether the act on social employment applies to the person */
  @Post()
  @ActDoor('case:assess-eligibility')
  assess(
    @IdParam('caseId') caseId: CaseId,
    @Body()
    { groups, convictionGroup, exclusionsChecked, exclusions, note, via }: AssessEligibilityBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(
      new AssessEligibility(
        {
          caseId,
          groups,
          convictionGroup: convictionGroup === true,
          exclusionsChecked,
          exclusions: exclusions ?? [],
          ...(note && { note }),
          ...(via && { via: { kind: via.kind, id: via.id } }),
        },
        context,
      ),
    );
  }
}
