import type { CaseId } from '#language/kernel';
import type { Actor } from '#platform/event-log';
import { CurrentActor, IdParam, PageQuery, PersonalReadDoor, ThingReader } from '#platform/service';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { caseIndex, caseThing } from '../case-steps.js';
import { CaseAnswer, CasePageAnswer } from './case.answer.js';

@Controller('cases')
export class ReadCaseEndpoint {
  constructor(@Inject(ThingReader) private readonly reader: ThingReader) {}

  /** A page of the cases that my institution owns, oldest first */
  @Get()
  @PersonalReadDoor('case:read', { thing: 'case' })
  list(@Query() query: PageQuery, @CurrentActor() actor: Actor): Promise<CasePageAnswer> {
    return this.reader.page(caseIndex, actor, query);
  }

  /** One case of my institution: its state, and what is allowed now and to whom */
  @Get(':caseId')
  @PersonalReadDoor('case:read', { thing: 'case', idParam: 'caseId' })
  one(@IdParam('caseId') caseId: CaseId, @CurrentActor() actor: Actor): Promise<CaseAnswer> {
    return this.reader.one(caseThing, caseId, actor);
  }
}
