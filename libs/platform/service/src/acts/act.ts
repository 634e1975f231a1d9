import type { CivilDate, Decision, Fold } from '#language/kernel';
import type { RuleSet } from '#language/law';
import type { Actor, CommandContext, RecordedFact } from '#platform/event-log';
import type { Permission, PersonVault } from '#platform/security';
import type { DocumentProjection } from '#platform/read-store';
import type { RefusalTable } from './refusal.js';
import type { ThingDefinition } from './thing.js';

/** What somebody orders: the content, and who orders it when. Below the border there are no DTOs. */
export abstract class Command<Data> {
  constructor(
    readonly data: Data,
    readonly context: CommandContext,
  ) {}
}

/** What a decision is told besides the state: the content, who asks, on which day, under which rules. */
export type Asked<Data> = Data & {
  readonly by: Actor;
  readonly on: CivilDate;
  /** Today in Europe/Warsaw. */
  readonly today: CivilDate;
  readonly rules: RuleSet;
};

/** How a decision reads the facts of other streams and the indexes it depends on, before it is asked. */
export interface Look {
  at<State, Event>(stream: string, fold: Fold<State, Event>): Promise<State>;
  /** A document of an index that was first brought up to the head of the log. */
  document<Doc>(projection: DocumentProjection<Doc>, id: string): Promise<Doc | undefined>;
  readonly people: PersonVault;
}

export interface Act<Data, State, Event, Guards, Code extends string> {
  /** The permission it needs; also its name in lists of allowed acts. */
  readonly act: Permission;
  /** The door, as it is shown to a caller who may use it. */
  readonly door: string;
  /** What is done, as an infinitive for a caseworker: „potwierdzić miejsce”. */
  readonly polish: string;
  readonly command: new (data: Data, context: CommandContext) => Command<Data>;
  readonly thing: ThingDefinition<State, Event>;
  id(data: Data, context: CommandContext): string;
  /** Makes the thing: there is no state yet that could be known or not. */
  readonly creates?: true;
  /** Proves standing by other means than the state of the thing; its decision refuses strangers itself. */
  readonly provesStanding?: true;
  prepare?(
    look: Look,
    asked: Asked<Data>,
    state: State,
    history: readonly RecordedFact[],
  ): Promise<Guards>;
  decide(asked: Asked<Data>, state: State, guards: Guards): Decision<Event, Code>;
  readonly refusals: RefusalTable<Code>;
}

// Acts of different shapes stand in one table; each was checked when it was defined.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyAct = Act<any, any, any, any, any>;

/** Checks an act's parts against each other and puts it among the others. */
export function act<Data, State, Event, Guards = undefined, Code extends string = string>(
  definition: Act<Data, State, Event, Guards, Code>,
): AnyAct {
  return definition;
}
