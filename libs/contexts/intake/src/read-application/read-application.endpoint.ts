import type { ApplicationId } from '#language/kernel';
import type { Actor } from '#platform/event-log';
import { CurrentActor, IdParam, PageQuery, PersonalReadDoor, ThingReader } from '#platform/service';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { applicationIndex } from '../application-index.js';
import { applicationThing } from '../application-steps.js';
import { ApplicationAnswer, ApplicationPageAnswer } from './application.answer.js';

@Controller('applications')
export class ReadApplicationEndpoint {
  constructor(@Inject(ThingReader) private readonly reader: ThingReader) {}

  /** A page of the applications that my institution may know, oldest first */
  @Get()
  @PersonalReadDoor('application:read', { thing: 'application' })
  list(@Query() query: PageQuery, @CurrentActor() actor: Actor): Promise<ApplicationPageAnswer> {
    return this.reader.page(applicationIndex, actor, query);
  }

  /** One application: its state, when the interview is due, and what is allowed now and to whom */
  @Get(':applicationId')
  @PersonalReadDoor('application:read', { thing: 'application', idParam: 'applicationId' })
  one(
    @IdParam('applicationId') applicationId: ApplicationId,
    @CurrentActor() actor: Actor,
  ): Promise<ApplicationAnswer> {
    return this.reader.one(applicationThing, applicationId, actor);
  }
}
