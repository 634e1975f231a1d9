import { civilDate, type AgreementId, type InstitutionId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, derivedId } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { withoutAbsent } from '../without-absent.js';
import { ProposeAgreementBody } from './propose-agreement.body.js';
import { ProposeAgreement } from './propose-agreement.js';

@Controller('agreements')
export class ProposeAgreementEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** A party proposes an agreement, and by that confirms it */
  @Post()
  @ActDoor('agreement:propose')
  propose(
    @Body() body: ProposeAgreementBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    const { parties, kind, gminas, from, to, agreedTerms, financing, fictional } = body;
    return this.commands.execute(
      new ProposeAgreement(
        {
          agreementId: derivedId('agreement', context.commandId) as AgreementId,
          parties: parties as InstitutionId[],
          kind,
          gminas: gminas ?? [],
          from: civilDate(from),
          ...(to && { to: civilDate(to) }),
          agreedTerms: withoutAbsent({ ...agreedTerms }),
          financing,
          fictional: fictional ?? false,
        },
        context,
      ),
    );
  }
}
