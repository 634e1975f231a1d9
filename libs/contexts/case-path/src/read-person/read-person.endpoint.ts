import type { CaseId } from '#language/kernel';
import type { Actor, EventLog } from '#platform/event-log';
import type { PersonVault } from '#platform/security';
import {
  CurrentActor,
  EVENT_LOG,
  IdParam,
  PERSON_VAULT,
  PersonalReadDoor,
  problem,
} from '#platform/service';
import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { PathReader } from '../read-path/path-reader.js';
import { PersonAnswer } from './person.answer.js';
import { PersonQuery } from './person.query.js';

@Controller('cases/:caseId/person')
export class ReadPersonEndpoint {
  constructor(
    @Inject(PathReader) private readonly paths: PathReader,
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(PERSON_VAULT) private readonly vault: PersonVault,
  ) {}

  /** Opens my institution's own copy of the client's identity; the reading is journalled before it is answered */
  @Get()
  @PersonalReadDoor('case:read-person', { thing: 'person', idParam: 'caseId' })
  async read(
    @IdParam('caseId') caseId: CaseId,
    @Query() { atLeast }: PersonQuery,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonAnswer> {
    // Who has just become party would else be told that there is no such case.
    reply.header('known-up-to', await this.paths.knownUpTo(atLeast));
    const facts = await this.paths.factsFor(caseId, actor.institutionId);
    const copy = facts.findLast((fact) => fact.sealedFor['identity'] === actor.institutionId);
    if (copy === undefined) throw problem('NOT_FOUND');
    const [fact] = await this.log.read(copy.stream, copy.revision);
    const box = fact?.sealed?.['identity'];
    if (fact === undefined || box === undefined) throw problem('NOT_FOUND');
    const [opened] = await this.vault.openMany([
      { ...fact, box, field: 'identity', controller: actor.institutionId },
    ]);
    if (opened?.kind !== 'open') return { caseId, status: 'ERASED', notice: 'dane usunięte' };
    return {
      ...(opened.value as Omit<PersonAnswer, 'caseId' | 'status'>),
      caseId,
      status: 'SHOWN',
    };
  }
}
