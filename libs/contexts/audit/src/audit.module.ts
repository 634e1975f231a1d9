import { consumersOf } from '#platform/service';
import { Module } from '@nestjs/common';
import { caseStreams } from './case-streams.js';
import { EventReader } from './read-events/event-reader.js';
import { ReadEventsEndpoint } from './read-events/read-events.endpoint.js';
import { ReadStreamEndpoint } from './read-stream/read-stream.endpoint.js';

/** The event history for those who check it: replayed from the log, never from a view. */
@Module({
  controllers: [ReadEventsEndpoint, ReadStreamEndpoint],
  providers: [EventReader, ...consumersOf(caseStreams)],
})
export class AuditModule {}
