import type { ReferralId } from '#language/kernel';
import type { Actor } from '#platform/event-log';
import { CurrentActor, IdParam, PersonalReadDoor, Problem, ThingReader } from '#platform/service';
import { Controller, Get, Inject } from '@nestjs/common';
import { ReferralAnswer } from '../read-referral/referral.answer.js';
import { referralThing } from '../referral-steps.js';
import { ReferralChainAnswer } from './chain.answer.js';
import { chainFrom } from './chain.js';

@Controller('referrals/:referralId/chain')
export class ReadChainEndpoint {
  constructor(@Inject(ThingReader) private readonly reader: ThingReader) {}

  /** The chain of forwardings that a referral belongs to, from any of its members */
  @Get()
  @PersonalReadDoor('referral:read', { thing: 'referral', idParam: 'referralId' })
  async chain(
    @IdParam('referralId') referralId: ReferralId,
    @CurrentActor() actor: Actor,
  ): Promise<ReferralChainAnswer> {
    const read = (id: string): Promise<ReferralAnswer> => this.reader.one(referralThing, id, actor);
    const { items, complete } = await chainFrom(await read(referralId), (id) =>
      read(id).catch(absent),
    );
    return { items: [...items], complete };
  }
}

function absent(thrown: unknown): undefined {
  if (thrown instanceof Problem && thrown.content.status === 404) return undefined;
  throw thrown;
}
