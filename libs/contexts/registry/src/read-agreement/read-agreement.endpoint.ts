import type { AgreementId } from '#language/kernel';
import type { Actor } from '#platform/event-log';
import { CurrentActor, DirectoryDoor, IdParam, PageQuery, ThingReader } from '#platform/service';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { agreementIndex, agreementThing } from '../agreement-steps.js';
import { AgreementAnswer, AgreementPageAnswer } from './agreement.answer.js';

@Controller('agreements')
export class ReadAgreementEndpoint {
  constructor(@Inject(ThingReader) private readonly reader: ThingReader) {}

  /** A page of the agreements to which my institution is party, oldest first */
  @Get()
  @DirectoryDoor('agreement:read')
  list(@Query() query: PageQuery, @CurrentActor() actor: Actor): Promise<AgreementPageAnswer> {
    return this.reader.page(agreementIndex, actor, query);
  }

  /** One agreement: its state, and what is allowed now and to whom */
  @Get(':agreementId')
  @DirectoryDoor('agreement:read')
  one(
    @IdParam('agreementId') agreementId: AgreementId,
    @CurrentActor() actor: Actor,
  ): Promise<AgreementAnswer> {
    return this.reader.one(agreementThing, agreementId, actor);
  }
}
