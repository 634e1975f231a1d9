import type { EmploymentId } from '#language/kernel';
import type { Actor } from '#platform/event-log';
import { CurrentActor, IdParam, PageQuery, PersonalReadDoor, ThingReader } from '#platform/service';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { employmentIndex } from '../employment-index.js';
import { employmentThing } from '../employment-steps.js';
import { EmploymentAnswer, EmploymentPageAnswer } from './employment.answer.js';

@Controller('employments')
export class ReadEmploymentEndpoint {
  constructor(@Inject(ThingReader) private readonly reader: ThingReader) {}

  /** A page of the employments that my institution may know, oldest first */
  @Get()
  @PersonalReadDoor('employment:read', { thing: 'employment' })
  list(@Query() query: PageQuery, @CurrentActor() actor: Actor): Promise<EmploymentPageAnswer> {
    return this.reader.page(employmentIndex, actor, query);
  }

  /** One employment: its state, and what is allowed now and to whom */
  @Get(':employmentId')
  @PersonalReadDoor('employment:read', { thing: 'employment', idParam: 'employmentId' })
  one(
    @IdParam('employmentId') employmentId: EmploymentId,
    @CurrentActor() actor: Actor,
  ): Promise<EmploymentAnswer> {
    return this.reader.one(employmentThing, employmentId, actor);
  }
}
