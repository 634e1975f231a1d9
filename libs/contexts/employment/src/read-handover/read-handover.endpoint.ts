import type { HandoverId } from '#language/kernel';
import type { Actor } from '#platform/event-log';
import { CurrentActor, IdParam, PageQuery, PersonalReadDoor, ThingReader } from '#platform/service';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { handoverIndex } from '../handover-index.js';
import { HandoverReader } from './handover-reader.js';
import { HandoverAnswer, HandoverPageAnswer } from './handover.answer.js';

@Controller('handovers')
export class ReadHandoverEndpoint {
  constructor(
    @Inject(ThingReader) private readonly reader: ThingReader,
    @Inject(HandoverReader) private readonly handovers: HandoverReader,
  ) {}

  /** A page of the hand-overs of which my institution is a side, oldest first */
  @Get()
  @PersonalReadDoor('handover:read', { thing: 'handover' })
  list(@Query() query: PageQuery, @CurrentActor() actor: Actor): Promise<HandoverPageAnswer> {
    return this.reader.page(handoverIndex, actor, query);
  }

  /** One hand-over: its state, the window of the graduate status, and what is allowed now and to whom */
  @Get(':handoverId')
  @PersonalReadDoor('handover:read', { thing: 'handover', idParam: 'handoverId' })
  one(
    @IdParam('handoverId') handoverId: HandoverId,
    @CurrentActor() actor: Actor,
  ): Promise<HandoverAnswer> {
    return this.handovers.one(handoverId, actor);
  }
}
