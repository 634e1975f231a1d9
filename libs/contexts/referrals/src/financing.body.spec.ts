import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { FinancingBody } from './financing.body.js';
import { IssueReferralBody } from './issue-referral/issue-referral.body.js';
import { agreementId, byAgreement, zbaszynek, zbaszynekPays } from './referrals.fixture.js';
import { toFinancing } from './to-financing.js';

const faultsOf = (financing: unknown) =>
  validateSync(plainToInstance(IssueReferralBody, { financing })).length;

describe('the form of the financing', () => {
  it.each([{ kind: 'LOCAL' }, byAgreement, zbaszynekPays])('takes %j as it is', (stated) => {
    expect(faultsOf(stated)).toBe(0);
    expect(toFinancing(plainToInstance(FinancingBody, stated))).toEqual(stated);
  });
  it.each([
    undefined,
    {},
    { kind: 'FREE' },
    { kind: 'AGREEMENT' },
    { kind: 'AGREEMENT', agreementId: 'porozumienie' },
    { kind: 'GMINA_PAYS' },
    { kind: 'GMINA_PAYS', gmina: '0808' },
    { kind: 'GMINA_PAYS', gmina: 808063 },
    { kind: 'GMINA_PAYS', gmina: zbaszynek, agreementId },
    { kind: 'LOCAL', gmina: zbaszynek },
  ])('refuses %j', (stated) => expect(faultsOf(stated)).toBeGreaterThan(0));
});
