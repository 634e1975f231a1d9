import { collectionOf, type ReadStore } from '#platform/read-store';
import { PublicDoor, READ_STORE } from '#platform/service';
import { Controller, Get, Inject, Param } from '@nestjs/common';
import { parseCode } from '../issue-certificate/certificate-code.js';
import { certificateCodes } from './certificate-codes.js';
import { CertificateCheckAnswer } from './certificate-check.answer.js';

@Controller('certificates')
export class CheckCertificateEndpoint {
  constructor(@Inject(READ_STORE) private readonly store: ReadStore) {}

  /** Whether a certificate with this code is valid; nothing else is told, to anybody */
  @Get(':code')
  @PublicDoor()
  async check(@Param('code') typed: string): Promise<CertificateCheckAnswer> {
    const code = parseCode(typed);
    if (code === undefined) return { valid: false };
    const known = await this.store.get(collectionOf(certificateCodes), code);
    return { valid: known !== undefined };
  }
}
