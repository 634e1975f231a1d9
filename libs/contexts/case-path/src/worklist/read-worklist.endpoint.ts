import type { Actor } from '#platform/event-log';
import { CurrentActor, PersonalReadDoor } from '#platform/service';
import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { WorklistAnswer } from './worklist.answer.js';
import { WorklistQuery } from './worklist.query.js';
import { WorklistReader } from './worklist-reader.js';

@Controller('worklist')
export class ReadWorklistEndpoint {
  constructor(@Inject(WorklistReader) private readonly lists: WorklistReader) {}

  /** What waits for my institution, the oldest first, with its due day and the act that ends it */
  @Get()
  @PersonalReadDoor('worklist:read', { thing: 'worklist' })
  async read(
    @Query() query: WorklistQuery,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WorklistAnswer> {
    const { atLeast, ...page } = query;
    const list = await this.lists.read(actor.institutionId, page, atLeast);
    reply.header('known-up-to', list.knownUpTo);
    return list;
  }
}
