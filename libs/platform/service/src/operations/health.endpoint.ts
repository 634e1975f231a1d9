import type { EventLog } from '#platform/event-log';
import type { Messaging } from '#platform/messaging';
import { Controller, Get, Header, Inject } from '@nestjs/common';
import { problem } from '../problems/common-problems.js';
import { PublicDoor } from '../http/doors.js';
import { EVENT_LOG, MESSAGING } from '../tokens.js';
import { HealthAnswer } from './health.answer.js';
import { Metrics } from './metrics.js';

@Controller()
export class HealthEndpoint {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(MESSAGING) private readonly messaging: Messaging,
    @Inject(Metrics) private readonly metrics: Metrics,
  ) {}

  /** The process is alive */
  @Get('health/live')
  @PublicDoor()
  live(): HealthAnswer {
    return { status: 'ok', product: 'sciezka' };
  }

  /** The process can serve: the log answers and the consumers run */
  @Get('health/ready')
  @PublicDoor()
  async ready(): Promise<HealthAnswer> {
    await this.log.head();
    if (!this.messaging.running()) throw problem('UNAVAILABLE');
    return { status: 'ok', product: 'sciezka' };
  }

  /** Metrics in the text format of Prometheus */
  @Get('metrics')
  @PublicDoor()
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  show(): Promise<string> {
    return this.metrics.registry.metrics();
  }
}
