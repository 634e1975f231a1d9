import type { ClientId } from '#language/kernel';
import type { Actor } from '#platform/event-log';
import { CurrentActor, IdParam, PageQuery, PersonalReadDoor, ThingReader } from '#platform/service';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { clientIndex, clientThing } from '../client-thing.js';
import { ClientAnswer, ClientPageAnswer } from './client.answer.js';

@Controller('clients')
export class ReadClientEndpoint {
  constructor(@Inject(ThingReader) private readonly reader: ThingReader) {}

  /** A page of the clients of my institution, oldest first; ids and codes, no names */
  @Get()
  @PersonalReadDoor('client:read', { thing: 'client' })
  list(@Query() query: PageQuery, @CurrentActor() actor: Actor): Promise<ClientPageAnswer> {
    return this.reader.page(clientIndex, actor, query);
  }

  /** One client of my institution: possible duplicates and what was said of them */
  @Get(':clientId')
  @PersonalReadDoor('client:read', { thing: 'client', idParam: 'clientId' })
  one(
    @IdParam('clientId') clientId: ClientId,
    @CurrentActor() actor: Actor,
  ): Promise<ClientAnswer> {
    return this.reader.one(clientThing, clientId, actor);
  }
}
