import { civilDate, type CaseId, type InstitutionId } from '#language/kernel';
import { KnownOn, problem, READ_STORE, ThingReader } from '#platform/service';
import { collectionOf, type ReadStore } from '#platform/read-store';
import { Inject, Injectable } from '@nestjs/common';
import { casePath, clientDocument, type PathDocument, type PathFact } from '../case-path.js';
import { institutionNames, type InstitutionName } from '../directory/institution-names.js';
import { drawPath, partiesOfPath, partiesShown } from '../draw-path.js';
import type { PathAnswer } from './path.answer.js';
import type { PathQuery } from './path.query.js';

/** Reads a case's facts for an institution that is party to it; for any other there is no such case. */
@Injectable()
export class PathReader {
  constructor(
    @Inject(READ_STORE) private readonly store: ReadStore,
    @Inject(ThingReader) private readonly reader: ThingReader,
    @Inject(KnownOn) private readonly knownOn: KnownOn,
  ) {}

  /** Waits until the view knows a position that the caller has seen; says up to where it knows now. */
  knownUpTo(atLeast: string | undefined): Promise<string> {
    return this.reader.knownUpTo(casePath.name, atLeast);
  }

  async read(caseId: CaseId, viewer: InstitutionId, query: PathQuery): Promise<PathAnswer> {
    const viewKnows = await this.knownUpTo(query.atLeast);
    const facts = await this.factsFor(caseId, viewer);
    const asked = await this.knownOn.position(query.knownOn);
    const names = await this.namesIn(facts, viewer);
    const viewing = {
      viewer,
      names,
      ...(asked && { knownUpTo: asked }),
      ...(query.trueOn && { trueOn: civilDate(query.trueOn) }),
    };
    return {
      caseId,
      knownUpTo: asked !== undefined && asked < viewKnows ? asked : viewKnows,
      parties: [...partiesShown(facts, viewing)],
      entries: drawPath(facts, viewing),
    };
  }

  /** The facts of the case and of its client in log order; the answer for a stranger is that for none. */
  async factsFor(caseId: CaseId, viewer: InstitutionId): Promise<readonly PathFact[]> {
    const collection = collectionOf(casePath);
    const found = await this.store.get<PathDocument>(collection, caseId);
    if (found === undefined || !partiesOfPath(found.doc.facts).includes(viewer)) {
      throw problem('NOT_FOUND');
    }
    const { clientId, facts } = found.doc;
    const client =
      clientId && (await this.store.get<PathDocument>(collection, clientDocument(clientId)));
    return [...(client ? client.doc.facts : []), ...facts].sort((left, right) =>
      left.position < right.position ? -1 : 1,
    );
  }

  private async namesIn(facts: readonly PathFact[], viewer: InstitutionId) {
    const ids = new Set([viewer, ...facts.map(({ actor }) => actor.institutionId)]);
    const documents = await this.store.getMany<InstitutionName>(collectionOf(institutionNames), [
      ...ids,
    ]);
    return new Map(documents.map(({ id, doc }) => [id, doc]));
  }
}
