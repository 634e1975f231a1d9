import type { Actor } from '#platform/event-log';
import { CurrentActor, PersonalReadDoor, Problem } from '#platform/service';
import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { OwnClients } from './own-clients.js';
import { SearchClientsAnswer } from './search-clients.answer.js';
import { SearchClientsBody, soughtIn } from './search-clients.body.js';

@Controller('clients/search')
export class SearchClientsEndpoint {
  constructor(@Inject(OwnClients) private readonly clients: OwnClients) {}

  /** Clients of my institution who may be this person */
  @Post()
  @HttpCode(200)
  @PersonalReadDoor('client:search', { thing: 'client' })
  async search(
    @Body() body: SearchClientsBody,
    @CurrentActor() actor: Actor,
  ): Promise<SearchClientsAnswer> {
    const sought = soughtIn(body);
    if (sought === undefined) throw new Problem(SEARCH_WITHOUT_IDENTIFIER);
    return { candidates: await this.clients.like(actor.institutionId, sought) };
  }
}

const SEARCH_WITHOUT_IDENTIFIER = {
  code: 'SEARCH_WITHOUT_IDENTIFIER',
  status: 422,
  polish: 'Podaj PESEL albo inny dokument, albo imię, nazwisko i datę urodzenia.',
};
