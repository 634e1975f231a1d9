import type { ReferralId } from '#language/kernel';
import type { Actor } from '#platform/event-log';
import { CurrentActor, IdParam, PageQuery, PersonalReadDoor, ThingReader } from '#platform/service';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { referralThing } from '../referral-steps.js';
import { referralIndex } from '../referral-index.js';
import { ReferralAnswer, ReferralPageAnswer } from './referral.answer.js';

@Controller('referrals')
export class ReadReferralEndpoint {
  constructor(@Inject(ThingReader) private readonly reader: ThingReader) {}

  /** A page of the referrals that my institution may know, oldest first */
  @Get()
  @PersonalReadDoor('referral:read', { thing: 'referral' })
  list(@Query() query: PageQuery, @CurrentActor() actor: Actor): Promise<ReferralPageAnswer> {
    return this.reader.page(referralIndex, actor, query);
  }

  /** One referral: its state, and what is allowed now and to whom */
  @Get(':referralId')
  @PersonalReadDoor('referral:read', { thing: 'referral', idParam: 'referralId' })
  one(
    @IdParam('referralId') referralId: ReferralId,
    @CurrentActor() actor: Actor,
  ): Promise<ReferralAnswer> {
    return this.reader.one(referralThing, referralId, actor);
  }
}
