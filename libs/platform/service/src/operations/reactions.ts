import { reaction, type Messaging, type ReactionConsumer } from '#platform/messaging';
import type { CatalogueEvent, EventDefinition } from '#language/event-catalogue';
import type { DecodedFact } from '#platform/read-store';
import type { PersonVault } from '#platform/security';
import type { Provider } from '@nestjs/common';
import type { AnyAct, Command } from '../acts/act.js';
import { ActRunner } from '../acts/act-runner.js';
import { canonicalJson, derivedId } from '../acts/content.js';
import { Problem } from '../problems/problem.js';
import { MESSAGING, PERSON_VAULT } from '../tokens.js';

/** An event in, at most one command out: what follows from a fact without anybody asking for it. */
export interface Reaction<Type extends string = string, Open = unknown> {
  /** Unique and never changed: the ids of its commands are made of it. */
  readonly name: string;
  /** The event that it answers. */
  readonly to: { readonly definition: EventDefinition<Type, Open> };
  /** What it orders. It stands in no table of acts, for it has no door. */
  readonly act: AnyAct;
  /** The content of the command, or undefined when nothing follows from this fact. Pure. */
  answer(fact: DecodedFact<CatalogueEvent<Type, Open>>): object | undefined;
}

/** What carries a reaction out. */
export interface ReactionPlatform {
  run(act: AnyAct, command: Command<unknown>): Promise<unknown>;
  contentHmac(text: string): string;
}

/** Keeps the parts of a reaction checked against each other. */
export const reactionTo = <Type extends string, Open>(given: Reaction<Type, Open>): Reaction =>
  given as unknown as Reaction;

/**
 * The consumer that carries a reaction out. The command is derived from the fact, so that a second
 * delivery meets the first. A refusal means that the state no longer calls for it: nothing is recorded.
 * Whatever else is thrown goes to the consumer, which waits for a server and parks a fault.
 */
export const reactionConsumer = (
  given: Reaction,
  { run, contentHmac }: ReactionPlatform,
): ReactionConsumer =>
  reaction({
    name: given.name,
    types: [given.to.definition.type],
    react: async (fact) => {
      const data = given.answer(fact as DecodedFact<CatalogueEvent<string, unknown>>);
      if (data === undefined) return;
      const command = new given.act.command(data, {
        commandId: derivedId(fact.eventId, given.name),
        contentHmac: contentHmac(canonicalJson(data)),
        // In the name of the institution whose act is the cause, but by nobody's hand.
        actor: { ...fact.actor, role: 'SYSTEM' },
        occurredOn: fact.occurredOn,
        correlationId: fact.correlationId,
        causationId: fact.eventId,
        ...(fact.traceparent && { traceparent: fact.traceparent }),
      });
      await run(given.act, command).catch((thrown: unknown) => {
        if (!isRefusal(thrown, given.act)) throw thrown;
      });
    },
  });

/** Whether the decision itself said no; a problem of the platform is none. */
const isRefusal = (thrown: unknown, { refusals }: AnyAct): boolean =>
  thrown instanceof Problem && Object.hasOwn(refusals, thrown.content.code);

/** Tells the messaging of the process which reactions a context has. Before the service starts to consume. */
export function reactionsOf(...reactions: readonly Reaction[]): Provider[] {
  return reactions.map((one) => ({
    provide: `reaction:${one.name}`,
    inject: [MESSAGING, ActRunner, PERSON_VAULT],
    useFactory: (messaging: Messaging, runner: ActRunner, vault: PersonVault) =>
      messaging.register(
        reactionConsumer(one, {
          run: (act, command) => runner.run(act, command),
          contentHmac: (text) => vault.contentHmac(text),
        }),
      ),
  }));
}
