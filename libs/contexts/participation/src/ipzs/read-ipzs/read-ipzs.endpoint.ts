import type { IpzsId } from '#language/kernel';
import type { Actor } from '#platform/event-log';
import { CurrentActor, IdParam, PageQuery, PersonalReadDoor, ThingReader } from '#platform/service';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ipzsIndex } from '../ipzs-index.js';
import { ipzsThing } from '../ipzs-steps.js';
import { IpzsAnswer, IpzsPageAnswer } from './ipzs.answer.js';

@Controller('ipzs')
export class ReadIpzsEndpoint {
  constructor(@Inject(ThingReader) private readonly reader: ThingReader) {}

  /** A page of the programmes that my institution may know, oldest first */
  @Get()
  @PersonalReadDoor('ipzs:read', { thing: 'ipzs' })
  list(@Query() query: PageQuery, @CurrentActor() actor: Actor): Promise<IpzsPageAnswer> {
    return this.reader.page(ipzsIndex, actor, query);
  }

  /** One programme: its version and state, and what is allowed now and to whom */
  @Get(':ipzsId')
  @PersonalReadDoor('ipzs:read', { thing: 'ipzs', idParam: 'ipzsId' })
  one(@IdParam('ipzsId') ipzsId: IpzsId, @CurrentActor() actor: Actor): Promise<IpzsAnswer> {
    return this.reader.one(ipzsThing, ipzsId, actor);
  }
}
