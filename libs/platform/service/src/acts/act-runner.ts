import { civilDateOf, refuse, type Decision } from '#language/kernel';
import { ruleSetOn } from '#language/law';
import { transact, type EventLog, type Outcome } from '#platform/event-log';
import type { Messaging } from '#platform/messaging';
import type { ReadStore } from '#platform/read-store';
import type { PersonVault } from '#platform/security';
import { Inject, Injectable } from '@nestjs/common';
import { problem } from '../problems/common-problems.js';
import { CLOCK, EVENT_LOG, MESSAGING, PERSON_VAULT, READ_STORE, type Clock } from '../tokens.js';
import type { AnyAct, Asked, Command } from './act.js';
import { answerRefusal } from './answer-refusal.js';
import { Looking } from './looking.js';
import { sealFacts } from './sealing.js';
import { isKnownTo, streamOf } from './thing.js';

/** What a command comes to when it is not refused. */
export interface CommandResult {
  readonly id: string;
  readonly revision: number;
  readonly position: string;
  readonly alreadyDone: boolean;
}

const STRANGER = 'STRANGER';

/** Carries out any act: the same way from the command to the log for all of them. */
@Injectable()
export class ActRunner {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(READ_STORE) private readonly store: ReadStore,
    @Inject(MESSAGING) private readonly messaging: Messaging,
    @Inject(PERSON_VAULT) private readonly vault: PersonVault,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run(act: AnyAct, command: Command<unknown>): Promise<CommandResult> {
    const outcome = await this.outcomeOf(act, command);
    switch (outcome.kind) {
      case 'recorded':
        this.messaging.wake();
        return this.resultOf(act, command, outcome, false);
      case 'already-done':
        return this.resultOf(act, command, outcome, true);
      case 'stale':
        throw problem('STALE');
      case 'content-differs':
        throw problem('IDEMPOTENCY_KEY_REUSED');
      case 'refused':
        if (outcome.code === STRANGER) throw problem('NOT_FOUND');
        throw answerRefusal(act, outcome.code, outcome.details, outcome.state);
    }
  }

  private outcomeOf(act: AnyAct, command: Command<unknown>): Promise<Outcome<unknown, string>> {
    const { context } = command;
    const today = civilDateOf(this.clock());
    if (context.occurredOn > today) throw problem('DAY_IN_FUTURE', { details: { today } });
    const rules = ruleSetOn(context.occurredOn);
    if (rules === undefined) throw problem('NO_RULES_FOR_DAY');
    const stream = streamOf(act.thing.thing, act.id(command.data, context));
    const looking = new Looking(this.log, this.store, this.messaging, this.vault);
    const asked: Asked<object> = {
      ...(command.data as object),
      by: context.actor,
      on: context.occurredOn,
      today,
      rules,
    };
    return transact<unknown, never, unknown, string>(this.log, {
      stream,
      fold: act.thing.fold as never,
      context,
      prepare: async (state, history) => {
        looking.forget();
        if (isStranger(act, state, context.actor.institutionId)) return undefined;
        return act.prepare?.(looking, asked, state, history);
      },
      decide: (state, guards) =>
        isStranger(act, state, context.actor.institutionId)
          ? refuse(STRANGER)
          : (act.decide(asked, state, guards) as Decision<never, string>),
      seal: (events, history) =>
        sealFacts({ stream, events, history, looking, context, rules, vault: this.vault }),
    });
  }

  private resultOf(
    act: AnyAct,
    command: Command<unknown>,
    at: { readonly revision: number; readonly position: string },
    alreadyDone: boolean,
  ): CommandResult {
    const id = act.id(command.data, command.context);
    return { id, revision: at.revision, position: at.position, alreadyDone };
  }
}

/** To somebody who may not know the thing it does not exist, whatever was asked. */
function isStranger(act: AnyAct, state: unknown, institution: never | string): boolean {
  if (act.creates === true || act.provesStanding === true) return false;
  return !isKnownTo(act.thing, state, institution as never);
}
