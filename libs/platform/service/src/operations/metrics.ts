import type { Messaging } from '#platform/messaging';
import { Inject, Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { MESSAGING } from '../tokens.js';

/** What an operator watches. Labels are routes, statuses and consumers, never an id of a person's thing. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  private readonly duration: Histogram<'method' | 'route' | 'status'>;
  private readonly faults: Counter;

  constructor(@Inject(MESSAGING) messaging: Messaging) {
    const registers = [this.registry];
    collectDefaultMetrics({ register: this.registry });
    this.duration = new Histogram({
      name: 'sciezka_http_request_seconds',
      help: 'Duration of requests by route pattern and status',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
      registers,
    });
    this.faults = new Counter({
      name: 'sciezka_faults_total',
      help: 'Answers with status 500',
      registers,
    });
    new Gauge({
      name: 'sciezka_parked_messages',
      help: 'Facts that a consumer could not take in; their cases are held',
      registers,
      async collect() {
        this.set(await messaging.parkedCount());
      },
    });
    new Gauge({
      name: 'sciezka_consumer_lag_seconds',
      help: 'Age of the oldest fact that a consumer has not taken in',
      labelNames: ['consumer'],
      registers,
      async collect() {
        for (const { consumer, ageSeconds } of await messaging.lag())
          this.set({ consumer }, ageSeconds);
      },
    });
  }

  observe(method: string, route: string, status: number, seconds: number): void {
    this.duration.observe({ method, route, status: String(status) }, seconds);
    if (status === 500) this.faults.inc();
  }
}
