import { randomUUID } from 'node:crypto';
import { civilDate, type InstitutionId, type UserId } from '#language/kernel';
import type { NewFact } from './envelope.js';

/** A stream that no other test knows. */
export const newStream = (): string => `referral-${randomUUID()}`;

/** A fact that says little, of a referral between two institutions. */
export function fact(changes: Partial<NewFact> = {}): NewFact {
  return {
    eventId: randomUUID(),
    type: 'ReferralIssued',
    version: 1,
    occurredOn: civilDate('2026-03-02'),
    actor: {
      userId: 'anna-nowak' as UserId,
      role: 'SOCIAL_WORKER',
      institutionId: 'ops-zbaszynek' as InstitutionId,
    },
    legalBasis: ['Dz.U. 2003 nr 122 poz. 1143 art. 13'],
    commandId: randomUUID(),
    contentHmac: 'c29tZXRoaW5n',
    correlationId: randomUUID(),
    data: { referralId: randomUUID() },
    ...changes,
  };
}

export const facts = (count: number): NewFact[] => Array.from({ length: count }, () => fact());

/** Every field there is, with everything in it that stores have been seen to change. */
export function trickyFact(): NewFact {
  const client = randomUUID() as never;
  return {
    ...fact(),
    occurredOn: civilDate('1999-12-31'),
    actor: {
      userId: 'user "1"' as UserId,
      role: 'KIEROWNIK',
      institutionId: 'cis-zielona-gora' as InstitutionId,
      departmentId: 'dział pracowni',
    },
    caseId: randomUUID() as never,
    subject: client,
    legalBasis: ['art. 12 ust. 1', 'zażółć gęślą jaźń'],
    ruleSet: 'zatrudnienie-socjalne-2026',
    agreementId: randomUUID(),
    causationId: randomUUID(),
    traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
    data: {
      zz: 1,
      aa: 2,
      polish: 'ZAŻÓŁĆ GĘŚLĄ JAŹŃ zażółć gęślą jaźń',
      emoji: '🧭👩‍🔧 e\u0301 é',
      quotes: `"double" 'single' \\ back\\slash \\u0000 $1 {{application_role}}`,
      control: 'NUL \u0000 tab \t line \n\r \u2028 \u007f',
      surrogate: 'alone \ud800',
      numbers: [
        0,
        1.5,
        -1,
        1e21,
        1e-7,
        0.1 + 0.2,
        Number.MAX_SAFE_INTEGER,
        Number.MAX_VALUE,
        5e-324,
      ],
      digits: '9007199254740993',
      '10': 'ten',
      '2': 'two',
      '': 'empty key',
      empty: { list: [], object: {}, nothing: null, no: false },
    },
    sealed: {
      imię: {
        class: 'P1',
        client,
        controller: 'ops-zbaszynek' as InstitutionId,
        box: Buffer.from('never read by the log').toString('base64'),
      },
    },
  };
}
