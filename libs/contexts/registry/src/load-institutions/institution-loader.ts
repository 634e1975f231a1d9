import { civilDateOf, foldAll, type UserId } from '#language/kernel';
import { eventsOf, type CommandContext, type EventLog } from '#platform/event-log';
import { REGISTRY, type PersonVault } from '#platform/security';
import {
  ActRunner,
  canonicalJson,
  CLOCK,
  derivedId,
  EVENT_LOG,
  PERSON_VAULT,
  streamOf,
  type Clock,
} from '#platform/service';
import { Inject, Injectable } from '@nestjs/common';
import { readFile } from 'node:fs/promises';
import { institution, type Institution } from '../institution.js';
import { RecordStatus } from '../record-status/record-status.js';
import { RegisterInstitution } from '../register-institution/register-institution.js';
import { recordingStatus, registering } from '../registry.js';
import { describedBy, differs, missingStatuses } from './compare-entry.js';
import { readInstitutions, type InstitutionEntry } from './read-institutions.js';

export interface Loaded {
  readonly registered: number;
  readonly known: number;
  /** Those whose data in the file are not those of the registry. They are left as they are. */
  readonly differing: readonly string[];
}

/**
 * Registers the institutions of a data file through the same acts as the registry administrator. What
 * is known already is not touched, so a second start records nothing.
 */
@Injectable()
export class InstitutionLoader {
  constructor(
    @Inject(ActRunner) private readonly runner: Pick<ActRunner, 'run'>,
    @Inject(EVENT_LOG) private readonly log: Pick<EventLog, 'read'>,
    @Inject(PERSON_VAULT) private readonly vault: Pick<PersonVault, 'contentHmac'>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Takes what was read, the text of a file, or its path. @throws Error with all the faults of the file. */
  async load(from: readonly InstitutionEntry[] | string): Promise<Loaded> {
    const entries = typeof from === 'string' ? readInstitutions(await textOf(from)) : from;
    // An institution may name one of the same file as its leading body, which then has to be there.
    const first = entries.filter(({ operator }) => operator === undefined);
    const then = entries.filter(({ operator }) => operator !== undefined);
    const outcomes = [
      ...(await Promise.all(first.map((entry) => this.take(entry)))),
      ...(await Promise.all(then.map((entry) => this.take(entry)))),
    ];
    const known = outcomes.filter((outcome) => outcome.known);
    return {
      registered: outcomes.length - known.length,
      known: known.length,
      differing: known.filter((outcome) => outcome.differs).map(({ id }) => id),
    };
  }

  private async take(entry: InstitutionEntry) {
    const before = await this.stateOf(entry.id);
    const known = before.status === 'registered';
    if (!known) {
      const content = describedBy(entry);
      await this.runner.run(registering, new RegisterInstitution(content, this.context(content)));
    }
    // In the order of the register; an earlier start may have ended between two of them.
    for (const line of missingStatuses(entry, before)) {
      const content = { institutionId: entry.id, ...line };
      await this.runner.run(recordingStatus, new RecordStatus(content, this.context(content)));
    }
    return { id: entry.id, known, differs: differs(entry, before) };
  }

  private async stateOf(id: string): Promise<Institution> {
    return foldAll(institution, eventsOf(await this.log.read(streamOf('institution', id))));
  }

  /** The same content makes the same command, however often and wherever it is loaded. */
  private context(content: object): CommandContext {
    const text = canonicalJson(content);
    const commandId = derivedId('load-institutions', text);
    return {
      commandId,
      contentHmac: this.vault.contentHmac(text),
      actor: { userId: LOADER, role: 'SYSTEM', institutionId: REGISTRY },
      occurredOn: civilDateOf(this.clock()),
      correlationId: commandId,
    };
  }
}

const LOADER = 'institution-loader' as UserId;

const textOf = async (pathOrText: string): Promise<string> =>
  pathOrText.includes('\n') ? pathOrText : readFile(pathOrText, 'utf8');
