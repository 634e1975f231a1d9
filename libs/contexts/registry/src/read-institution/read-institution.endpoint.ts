import { civilDateOf, type InstitutionId } from '#language/kernel';
import { ruleSetOn } from '#language/law';
import type { Actor } from '#platform/event-log';
import {
  CLOCK,
  CurrentActor,
  DirectoryDoor,
  PageQuery,
  problem,
  SlugParam,
  ThingReader,
  type Clock,
} from '#platform/service';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { institutionIndex, institutionThing } from '../institution-thing.js';
import type { RecordedStatus, RegisteredInstitution } from '../institution.js';
import { currentStatus, warningsOf } from './institution-presenter.js';
import {
  InstitutionAnswer,
  InstitutionPageAnswer,
  type InstitutionState,
} from './institution.answer.js';

type Shown = RegisteredInstitution & { readonly statuses: readonly RecordedStatus[] };

@Controller('institutions')
export class ReadInstitutionEndpoint {
  constructor(
    @Inject(ThingReader) private readonly reader: ThingReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A page of the directory of institutions, in the order in which they were registered */
  @Get()
  @DirectoryDoor('institution:read')
  async list(
    @Query() query: PageQuery,
    @CurrentActor() actor: Actor,
  ): Promise<InstitutionPageAnswer> {
    const page = await this.reader.page(institutionIndex, actor, query);
    return {
      ...page,
      items: page.items.map((item) => ({ ...item, state: this.today(item.state as Shown) })),
    };
  }

  /** One institution: what the registers say of it, its status today, and what is unknown */
  @Get(':institutionId')
  @DirectoryDoor('institution:read')
  async one(
    @SlugParam('institutionId') institutionId: InstitutionId,
    @CurrentActor() actor: Actor,
  ): Promise<InstitutionAnswer> {
    const { allowedActs, ...item } = await this.reader.one(institutionThing, institutionId, actor);
    return {
      ...item,
      state: this.today(item.state as Shown),
      allowedActs: allowedActs as InstitutionAnswer['allowedActs'],
    };
  }

  /** A status is true on a day; what is stored is only what the registers said. */
  private today(shown: Shown): InstitutionState {
    const day = civilDateOf(this.clock());
    const rules = ruleSetOn(day);
    if (rules === undefined) throw problem('NO_RULES_FOR_DAY');
    const { statuses, ...described } = shown;
    const state = { status: 'registered', described, statuses } as const;
    const status = currentStatus(state, day, rules);
    return {
      ...described,
      statuses: [...statuses],
      ...(status && { currentStatus: status }),
      warnings: warningsOf(state, day, rules),
    } as InstitutionState;
  }
}
