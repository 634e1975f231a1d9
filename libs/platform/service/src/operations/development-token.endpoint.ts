import type { DevelopmentIssuer } from '#platform/security';
import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { problem } from '../problems/common-problems.js';
import { PublicDoor } from '../http/doors.js';
import { DEVELOPMENT_ISSUER } from '../tokens.js';
import { DevelopmentTokenAnswer } from './development-token.answer.js';
import { DevelopmentTokenBody } from './development-token.body.js';

/** Present only where the development issuer is allowed: on loopback, switched on, never in production. */
@Controller('dev/token')
export class DevelopmentTokenEndpoint {
  constructor(@Inject(DEVELOPMENT_ISSUER) private readonly issuer: DevelopmentIssuer) {}

  /** A token for a demonstration account (development only) */
  @Post()
  @HttpCode(200)
  @PublicDoor()
  async token(@Body() body: DevelopmentTokenBody): Promise<DevelopmentTokenAnswer> {
    const issued = await this.issuer.issue(body.account);
    if (issued === undefined) throw problem('NOT_FOUND');
    return { token: issued.token };
  }
}
