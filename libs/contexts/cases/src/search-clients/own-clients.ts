import type { ClientEvent, Identity } from '#language/event-catalogue';
import { foldAll, type ClientId, type InstitutionId } from '#language/kernel';
import { eventsOf, type EventLog } from '#platform/event-log';
import type { PersonVault } from '#platform/security';
import { EVENT_LOG, isKnownTo, PERSON_VAULT, streamOf } from '#platform/service';
import { Inject, Injectable } from '@nestjs/common';
import { client } from '../client.js';
import { clientThing } from '../client-thing.js';

/** Finds clients of one institution. Who is known elsewhere is answered like one whom nobody knows. */
@Injectable()
export class OwnClients {
  constructor(
    @Inject(EVENT_LOG) private readonly log: Pick<EventLog, 'read'>,
    @Inject(PERSON_VAULT) private readonly people: Pick<PersonVault, 'candidates'>,
  ) {}

  async like(institution: InstitutionId, sought: Identity): Promise<ClientId[]> {
    const found = await this.people.candidates(institution, sought);
    const own = await Promise.all(found.map((id) => this.isOwn(institution, id)));
    return found.filter((_, index) => own[index]);
  }

  private async isOwn(institution: InstitutionId, id: ClientId): Promise<boolean> {
    const facts = await this.log.read(streamOf('client', id));
    return isKnownTo(clientThing, foldAll(client, eventsOf<ClientEvent>(facts)), institution);
  }
}
