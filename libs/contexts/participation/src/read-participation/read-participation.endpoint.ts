import type { ParticipationId } from '#language/kernel';
import type { Actor } from '#platform/event-log';
import { CurrentActor, IdParam, PageQuery, PersonalReadDoor, ThingReader } from '#platform/service';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { participationIndex } from '../participation-index.js';
import { participationThing } from '../participation-steps.js';
import { ParticipationAnswer, ParticipationPageAnswer } from './participation.answer.js';

@Controller('participations')
export class ReadParticipationEndpoint {
  constructor(@Inject(ThingReader) private readonly reader: ThingReader) {}

  /** A page of the participations that my institution may know, oldest first */
  @Get()
  @PersonalReadDoor('participation:read', { thing: 'participation' })
  list(@Query() query: PageQuery, @CurrentActor() actor: Actor): Promise<ParticipationPageAnswer> {
    return this.reader.page(participationIndex, actor, query);
  }

  /** One participation: its state, the days that follow with article and counting, and what is allowed now */
  @Get(':participationId')
  @PersonalReadDoor('participation:read', { thing: 'participation', idParam: 'participationId' })
  one(
    @IdParam('participationId') participationId: ParticipationId,
    @CurrentActor() actor: Actor,
  ): Promise<ParticipationAnswer> {
    return this.reader.one(participationThing, participationId, actor);
  }
}
