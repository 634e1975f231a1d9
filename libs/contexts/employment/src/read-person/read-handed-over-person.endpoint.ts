import type { HandoverId } from '#language/kernel';
import type { Actor, EventLog, RecordedFact } from '#platform/event-log';
import type { PersonVault } from '#platform/security';
import {
  CurrentActor,
  EVENT_LOG,
  IdParam,
  PERSON_VAULT,
  PersonalReadDoor,
  problem,
  streamOf,
} from '#platform/service';
import { Controller, Get, Inject } from '@nestjs/common';
import { copyToOpen } from './open-copy.js';
import { HandedOverPersonAnswer } from './handed-over-person.answer.js';

@Controller('handovers/:handoverId/person')
export class ReadHandedOverPersonEndpoint {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(PERSON_VAULT) private readonly vault: PersonVault,
  ) {}

  /** Opens the OWES’s own copy of the identity, once it has accepted; the reading is journalled before it is answered */
  @Get()
  @PersonalReadDoor('handover:read-person', { thing: 'person', idParam: 'handoverId' })
  async read(
    @IdParam('handoverId') handoverId: HandoverId,
    @CurrentActor() actor: Actor,
  ): Promise<HandedOverPersonAnswer> {
    const facts = await this.log.read(streamOf('handover', handoverId));
    const copy = copyToOpen(facts, actor.institutionId);
    if (copy === undefined) throw problem('NOT_FOUND');
    const about = { handoverId, ...(copy.caseId && { caseId: copy.caseId }) };
    const identity = (await this.open(copy, 'identity', actor)) as
      Omit<HandedOverPersonAnswer, 'handoverId' | 'status'> | undefined;
    if (identity === undefined) return { ...about, status: 'ERASED', notice: 'dane usunięte' };
    const texts = (await this.open(copy, 'texts', actor)) as { note?: string } | undefined;
    const note = texts?.note;
    return { ...identity, ...(note && { note }), ...about, status: 'SHOWN' };
  }

  private async open(copy: RecordedFact, field: string, { institutionId: controller }: Actor) {
    const box = copy.sealed?.[field];
    if (box === undefined) return undefined;
    const [opened] = await this.vault.openMany([{ ...copy, box, field, controller }]);
    return opened?.kind === 'open' ? opened.value : undefined;
  }
}
