import type { CivilDate, InstitutionId } from '#language/kernel';
import { interviewDue, ruleSetOn, type LegalBasis } from '#language/law';
import type { Permission } from '#platform/security';
import { contractRules } from './contract-rules.js';
import { participationRules } from './participation-rules.js';

/** What a rule remembers of a thing so that it can say for whom something waits. */
export type Memory = Readonly<Record<string, string>>;

/** What the agreement between two institutions may say about how long something may wait. */
export type AgreedTerm = 'opinionWorkingDays' | 'referralAnswerWorkingDays';

export interface Opening {
  readonly institution: InstitutionId;
  /** The day that an act sets, or that a person and an institution agreed on in a contract. */
  readonly due?: {
    readonly day: CivilDate;
    readonly kind?: 'CONTRACT';
    readonly legalBasis: LegalBasis;
  };
  /** With whom an agreement may set a day. */
  readonly counterpart?: InstitutionId;
}

/** What a fact makes wait: `nothing` also ends what waited before, undefined leaves it as it was. */
type Open = (
  fact: { data: Memory; occurredOn: CivilDate },
  memory: Memory,
) => Opening | 'nothing' | undefined;

/** One reason for which something waits: which facts begin it, which end it, and the act that ends it. */
export interface WaitingRule {
  readonly reason: string;
  readonly polish: string;
  readonly act: Permission;
  readonly thing:
    'application' | 'referral' | 'contract' | 'ipzs' | 'participation' | 'handover' | 'case';
  readonly remembers?: Readonly<Record<string, readonly string[]>>;
  readonly opens: Readonly<Record<string, Open>>;
  readonly closes: readonly string[];
  /** Ends the waiting until it begins again; an agreed term then counts on from where it was. */
  readonly pauses?: readonly string[];
  readonly agreed?: AgreedTerm;
}

const applicationEnded = ['ApplicationRefused', 'ApplicationWithdrawn', 'CaseClosed'];
const referralEnded = ['ReferralWithdrawn', 'ReferralForwarded'];
const applicationMemory = { ApplicationSubmitted: ['addressee', 'competentOps'] };
const referralMemory = { ReferralIssued: ['issuer', 'receiver'], ReferralDrafted: ['issuer'] };

const institution = (id: string | undefined) => id as InstitutionId;

function interviewBy(ops: string | undefined, day: CivilDate, urgent: boolean): Opening {
  const rules = ruleSetOn(day);
  if (rules === undefined) return { institution: institution(ops) };
  const { due, legalBasis } = interviewDue(day, urgent, rules);
  return { institution: institution(ops), due: { day: due, legalBasis } };
}

/** Everything that can wait for an institution. */
export const waitingRules: readonly WaitingRule[] = [
  {
    reason: 'OPINION_TO_REQUEST',
    polish: 'Zażądaj opinii od właściwego ośrodka pomocy społecznej',
    act: 'application:request-opinion',
    thing: 'application',
    opens: {
      ApplicationSubmitted: ({ data }) =>
        data['addressee'] === data['competentOps']
          ? undefined
          : { institution: institution(data['addressee']) },
    },
    closes: ['OpinionRequested', ...applicationEnded],
  },
  {
    reason: 'INTERVIEW_TO_HOLD',
    polish: 'Przeprowadź rodzinny wywiad środowiskowy',
    act: 'application:record-interview',
    thing: 'application',
    opens: {
      ApplicationSubmitted: ({ data, occurredOn }) =>
        data['addressee'] === data['competentOps']
          ? interviewBy(data['competentOps'], occurredOn, false)
          : undefined,
      OpinionRequested: ({ data, occurredOn }) =>
        interviewBy(data['ops'], occurredOn, (data['urgent'] as unknown) === true),
    },
    closes: ['EnvironmentalInterviewHeld', 'EnvironmentalInterviewRefused', ...applicationEnded],
  },
  {
    reason: 'OPINION_TO_GIVE',
    polish: 'Wydaj opinię',
    act: 'application:give-opinion',
    thing: 'application',
    remembers: applicationMemory,
    agreed: 'opinionWorkingDays',
    opens: {
      EnvironmentalInterviewHeld: (_, { competentOps, addressee }) => ({
        institution: institution(competentOps),
        counterpart: institution(addressee),
      }),
    },
    closes: ['OpinionIssued', ...applicationEnded],
  },
  {
    reason: 'APPLICATION_TO_SETTLE',
    polish: 'Wydaj skierowanie albo załatw wniosek odmownie',
    act: 'referral:draft',
    thing: 'application',
    remembers: applicationMemory,
    opens: {
      OpinionIssued: (_, { addressee }) => ({ institution: institution(addressee) }),
    },
    closes: ['ReferralIssued', ...applicationEnded],
  },
  {
    // Without an interview there is no opinion, and without an opinion no referral (UZS 12(2)).
    reason: 'APPLICATION_WITHOUT_INTERVIEW',
    polish: 'Odmówiono wywiadu: załatw wniosek odmownie albo odnotuj jego wycofanie',
    act: 'application:refuse',
    thing: 'application',
    remembers: applicationMemory,
    opens: {
      EnvironmentalInterviewRefused: (_, { addressee }) => ({
        institution: institution(addressee),
      }),
    },
    closes: applicationEnded,
  },
  {
    reason: 'DRAFT_TO_ISSUE',
    polish: 'Wydaj przygotowane skierowanie albo je wycofaj',
    act: 'referral:issue',
    thing: 'referral',
    opens: { ReferralDrafted: ({ data }) => ({ institution: institution(data['issuer']) }) },
    closes: ['ReferralIssued', ...referralEnded],
  },
  {
    reason: 'REFERRAL_TO_ACKNOWLEDGE',
    polish: 'Potwierdź odbiór skierowania',
    act: 'referral:acknowledge',
    thing: 'referral',
    opens: { ReferralDelivered: ({ data }) => ({ institution: institution(data['receiver']) }) },
    closes: [
      'ReferralAcknowledged',
      'ReferralReturned',
      'ReferralWaitlisted',
      'ReferralAccepted',
      'ReferralRejected',
      ...referralEnded,
    ],
  },
  {
    reason: 'REFERRAL_TO_ANSWER',
    polish: 'Odpowiedz na skierowanie',
    act: 'referral:accept',
    thing: 'referral',
    remembers: referralMemory,
    agreed: 'referralAnswerWorkingDays',
    opens: {
      ReferralDelivered: ({ data }, { issuer }) => ({
        institution: institution(data['receiver']),
        counterpart: institution(issuer),
      }),
      ReferralSupplemented: (_, { receiver, issuer }) => ({
        institution: institution(receiver),
        counterpart: institution(issuer),
      }),
    },
    pauses: ['ReferralReturned'],
    closes: ['ReferralWaitlisted', 'ReferralAccepted', 'ReferralRejected', ...referralEnded],
  },
  {
    reason: 'PERSON_ON_WAITING_LIST',
    polish: 'Osoba czeka na miejsce: przyjmij ją albo odrzuć skierowanie',
    act: 'referral:accept',
    thing: 'referral',
    remembers: referralMemory,
    opens: {
      ReferralWaitlisted: (_, { receiver }) => ({ institution: institution(receiver) }),
    },
    closes: ['ReferralAccepted', 'ReferralRejected', ...referralEnded],
  },
  {
    reason: 'REFERRAL_TO_SUPPLEMENT',
    polish: 'Uzupełnij zwrócone skierowanie',
    act: 'referral:supplement',
    thing: 'referral',
    remembers: referralMemory,
    opens: { ReferralReturned: (_, { issuer }) => ({ institution: institution(issuer) }) },
    closes: ['ReferralSupplemented', ...referralEnded],
  },
  {
    reason: 'NOTIFICATION_TO_CONFIRM',
    polish: 'Potwierdź powiadomienie o skierowaniu z urzędu pracy',
    act: 'referral:confirm-notification',
    thing: 'referral',
    opens: { OpsNotified: ({ data }) => ({ institution: institution(data['ops']) }) },
    closes: ['OpsNotificationReceived'],
  },
  {
    reason: 'FORWARDING_WITHOUT_REFERRAL',
    polish: 'Skierowanie gdzie indziej nie powstało: przygotuj i wydaj nowe skierowanie',
    // A referral is forwarded once: what helps is another one, upon the same application.
    act: 'referral:draft',
    thing: 'case',
    remembers: referralMemory,
    opens: { ReferralForwarded: (_, { issuer }) => ({ institution: institution(issuer) }) },
    closes: ['ReferralIssued', 'CaseClosed'],
  },
  {
    reason: 'NEXT_STEP_TO_DECIDE',
    polish: 'Nie doszło do przyjęcia: skieruj gdzie indziej albo zdecyduj o dalszym wsparciu',
    act: 'referral:forward',
    thing: 'case',
    remembers: referralMemory,
    opens: {
      ReferralRejected: (_, { issuer }) => ({ institution: institution(issuer) }),
      ReferralLapsed: (_, { issuer }) => ({ institution: institution(issuer) }),
    },
    closes: ['ReferralForwarded', 'ReferralIssued', 'CaseClosed'],
  },
  {
    reason: 'HANDOVER_TO_ANSWER',
    polish: 'Odpowiedz na przekazanie osoby: przyjmij ją albo odmów z podaniem powodu',
    act: 'handover:accept',
    thing: 'handover',
    opens: { OwesHandoverProposed: ({ data }) => ({ institution: institution(data['owes']) }) },
    closes: ['OwesHandoverAccepted', 'OwesHandoverDeclined'],
  },
  {
    reason: 'HANDOVER_DECLINED',
    polish: 'OWES nie przyjął osoby: zaproponuj inny OWES albo zdecyduj o dalszym wsparciu',
    act: 'handover:propose',
    thing: 'case',
    remembers: { OwesHandoverProposed: ['from'] },
    opens: { OwesHandoverDeclined: (_, { from }) => ({ institution: institution(from) }) },
    closes: ['OwesHandoverProposed', 'EmploymentStarted', 'CaseClosed'],
  },
  ...contractRules,
  ...participationRules,
];
