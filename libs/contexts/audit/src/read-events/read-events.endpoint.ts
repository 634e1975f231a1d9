import { CurrentAccount, PersonalReadDoor } from '#platform/service';
import type { Account } from '#platform/security';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { AuditPageAnswer } from '../audited-fact.answer.js';
import { AuditEventsQuery } from './audit-events.query.js';
import { EventReader } from './event-reader.js';

@Controller('audit/events')
export class ReadEventsEndpoint {
  constructor(@Inject(EventReader) private readonly events: EventReader) {}

  /** A page of the event history in log order: envelopes and open parts of the institutions in my remit */
  @Get()
  @PersonalReadDoor('audit:read', { thing: 'audit' })
  read(
    @Query() query: AuditEventsQuery,
    @CurrentAccount() account: Account,
  ): Promise<AuditPageAnswer> {
    return this.events.page(query, account.remit ?? []);
  }
}
