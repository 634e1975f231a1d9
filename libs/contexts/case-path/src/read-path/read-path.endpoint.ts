import type { CaseId } from '#language/kernel';
import type { Actor } from '#platform/event-log';
import { CurrentActor, IdParam, PersonalReadDoor } from '#platform/service';
import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { PathAnswer } from './path.answer.js';
import { PathQuery } from './path.query.js';
import { PathReader } from './path-reader.js';

@Controller('cases/:caseId/path')
export class ReadPathEndpoint {
  constructor(@Inject(PathReader) private readonly paths: PathReader) {}

  /** The client's path in log order, as my institution may see it; what it may not see is a marked gap */
  @Get()
  @PersonalReadDoor('case:read', { thing: 'path', idParam: 'caseId' })
  async read(
    @IdParam('caseId') caseId: CaseId,
    @Query() query: PathQuery,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PathAnswer> {
    const path = await this.paths.read(caseId, actor.institutionId, query);
    reply.header('known-up-to', path.knownUpTo);
    return path;
  }
}
