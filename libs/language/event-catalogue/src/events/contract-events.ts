import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { freeText } from '../identity.js';
import { caseId, civilDay, clientId, contractId, institutionId } from '../vocabulary.js';

/**
 * Areas of life in which a contract sets goals and actions. No area is health: that somebody works on it
 * with an OPS would tell of an illness. What is meant stands in the sealed texts.
 */
export const CONTRACT_AREAS = [
  'WORK',
  'EDUCATION',
  'HOUSING',
  'FAMILY',
  'FINANCES',
  'OFFICIAL_MATTERS',
  'SOCIAL_CONTACTS',
  'DAILY_LIFE',
  'OTHER',
] as const;
export type ContractArea = (typeof CONTRACT_AREAS)[number];

/** How many goals, actions and review days a contract may have, each with those of its amendments. */
export const CONTRACT_ITEMS_MAX = 50;

const itemNumber = z.number().int().min(1).max(CONTRACT_ITEMS_MAX);
const goal = z.strictObject({ number: itemNumber, area: z.enum(CONTRACT_AREAS) });
const action = z.strictObject({
  number: itemNumber,
  /** The goal that it serves. */
  goal: itemNumber,
  /** Who acts: the person (or the family), or the social worker for the institution. */
  side: z.enum(['PERSON', 'INSTITUTION']),
  /** The day until which it is to be done. */
  until: civilDay,
});
const reviewDays = z.array(civilDay).max(CONTRACT_ITEMS_MAX);
/** By `goal-<number>` and `action-<number>`, in the person's own words. */
const itemTexts = z.record(z.string().regex(/^(goal|action)-\d{1,2}$/), freeText);

/** The thing that makes the institution party to a case that it does not own. */
const via = z.strictObject({
  kind: z.enum(['application', 'referral', 'contract']),
  id: z.uuid(),
});

const basics = { version: 1, thing: 'contract', legalBasis: ['UPS_6_6', 'UPS_108'] } as const;
const shared = { ...basics, audience: 'PARTICIPANTS' } as const;
const exampleId = '3b0e2a4c-6d1f-5e8b-9c7a-1f2d3e4a5b6c' as never;

export const ContractProposed = defineEvent('ContractProposed', {
  ...basics,
  audience: 'RECORDER',
  polish: 'Zaproponowano kontrakt socjalny',
  open: z.strictObject({
    contractId,
    caseId,
    clientId,
    /** The OPS or PCPR whose social worker concludes it (UPS 108(1)). */
    institution: institutionId,
    /** A: solve a difficult situation; B: strengthen activity and independence, one person only. */
    kind: z.enum(['A', 'B']),
    concludedWith: z.enum(['PERSON', 'FAMILY']),
    proposedOn: civilDay,
    via: via.optional(),
  }),
  sealed: { note: { class: 'P2', schema: freeText } },
  example: {
    contractId: exampleId,
    caseId: '9a7b6c5d-1e2f-5a3b-8c4d-6e7f8a9b0c1d' as never,
    clientId: '5f0c2f5a-8a8b-5c7e-8a3e-2f6f5b1f0c01' as never,
    institution: 'mops-zielona-gora' as never,
    kind: 'B',
    concludedWith: 'PERSON',
    proposedOn: '2024-01-10' as never,
  },
});

/**
 * In writing, signed by the person and the social worker. The club that is named becomes party. A labour
 * office of the case sees that the contract exists and its days, a centre its goals as well (domain 8.3).
 */
export const ContractSigned = defineEvent('ContractSigned', {
  ...shared,
  polish: 'Zawarto kontrakt socjalny',
  alsoSeenBy: ['PUP', 'CIS'],
  recorderOnly: ['consultedOps'],
  hiddenFrom: {
    PUP: ['kind', 'concludedWith', 'kisId', 'goals', 'actions', 'reviewDays'],
    CIS: ['kind', 'concludedWith', 'kisId', 'actions', 'reviewDays'],
  },
  open: z.strictObject({
    contractId,
    caseId,
    institution: institutionId,
    kind: z.enum(['A', 'B']),
    concludedWith: z.enum(['PERSON', 'FAMILY']),
    signedOn: civilDay,
    from: civilDay,
    to: civilDay,
    /** The club that realises it (UZS 18(4)). */
    kisId: institutionId.optional(),
    /** Of a homeless person: the OPS of the last registered address, with which it was agreed (UPS 108(1a)). */
    consultedOps: institutionId.optional(),
    goals: z.array(goal).min(1).max(CONTRACT_ITEMS_MAX),
    actions: z.array(action).min(2).max(CONTRACT_ITEMS_MAX),
    /** The days on which the realisation is to be assessed, in order. */
    reviewDays: reviewDays.min(1),
  }),
  sealed: { texts: { class: 'P2', schema: itemTexts } },
  participants: (data) => (data.kisId === undefined ? [] : [data.kisId]),
  parties: (data) => [data.institution, ...(data.kisId === undefined ? [] : [data.kisId])],
  example: {
    contractId: exampleId,
    caseId: '9a7b6c5d-1e2f-5a3b-8c4d-6e7f8a9b0c1d' as never,
    institution: 'mops-zielona-gora' as never,
    kind: 'B',
    concludedWith: 'PERSON',
    signedOn: '2024-01-15' as never,
    from: '2024-01-15' as never,
    to: '2024-07-31' as never,
    kisId: 'kis-zielona-gora' as never,
    goals: [{ number: 1, area: 'WORK' }],
    actions: [
      { number: 1, goal: 1, side: 'PERSON', until: '2024-07-31' as never },
      { number: 2, goal: 1, side: 'INSTITUTION', until: '2024-03-29' as never },
    ],
    reviewDays: ['2024-04-15' as never, '2024-07-31' as never],
  },
});

export const ContractRefused = defineEvent('ContractRefused', {
  ...basics,
  audience: 'RECORDER',
  polish: 'Nie zawarto kontraktu socjalnego',
  open: z.strictObject({
    reason: z.enum(['PERSON_DECLINED', 'NO_CONTACT', 'INSTITUTION_WITHDREW', 'OTHER']),
    refusedOn: civilDay,
  }),
  sealed: { note: { class: 'P2', schema: freeText } },
  example: { reason: 'PERSON_DECLINED', refusedOn: '2024-01-15' as never },
});

/** What both sides changed; the rest stands. Numbers of goals and actions go on and are never used again. */
export const ContractAmended = defineEvent('ContractAmended', {
  ...shared,
  polish: 'Zmieniono kontrakt socjalny',
  alsoSeenBy: ['PUP', 'CIS'],
  hiddenFrom: {
    PUP: [
      'kisId',
      'newGoals',
      'newActions',
      'movedActions',
      'droppedActions',
      'reviewDays',
      'nextReviewOn',
    ],
    CIS: ['kisId', 'newActions', 'movedActions', 'droppedActions', 'reviewDays', 'nextReviewOn'],
  },
  open: z.strictObject({
    amendedOn: civilDay,
    to: civilDay.optional(),
    /** Named now, or in place of the club that was named before. */
    kisId: institutionId.optional(),
    newGoals: z.array(goal).min(1).max(CONTRACT_ITEMS_MAX).optional(),
    newActions: z.array(action).min(1).max(CONTRACT_ITEMS_MAX).optional(),
    movedActions: z
      .array(z.strictObject({ number: itemNumber, until: civilDay }))
      .min(1)
      .max(CONTRACT_ITEMS_MAX)
      .optional(),
    droppedActions: z.array(itemNumber).min(1).max(CONTRACT_ITEMS_MAX).optional(),
    /** All review days that are still ahead, in place of those that were ahead before. */
    reviewDays: reviewDays.optional(),
    /** With changed review days: the first of all that is not answered yet. */
    nextReviewOn: civilDay.optional(),
  }),
  sealed: { texts: { class: 'P2', schema: itemTexts } },
  participants: (data) => (data.kisId === undefined ? [] : [data.kisId]),
  parties: (data) => (data.kisId === undefined ? [] : [data.kisId]),
  example: { amendedOn: '2024-04-15' as never, to: '2024-09-30' as never },
});

export const REVIEW_RESULTS = ['DONE', 'PARTLY', 'NOT_DONE'] as const;

/** The evaluation for which the OPS answers: how far each action has come. */
export const ContractReviewed = defineEvent('ContractReviewed', {
  ...shared,
  polish: 'Oceniono realizację kontraktu socjalnego',
  open: z.strictObject({
    reviewedOn: civilDay,
    results: z
      .array(z.strictObject({ action: itemNumber, result: z.enum(REVIEW_RESULTS) }))
      .min(1)
      .max(CONTRACT_ITEMS_MAX),
    /** The agreed day that this review answers; absent for one that was not planned. */
    plannedFor: civilDay.optional(),
    /** The next agreed day that is not answered yet. */
    nextReviewOn: civilDay.optional(),
  }),
  sealed: { conclusions: { class: 'P2', schema: freeText } },
  example: {
    reviewedOn: '2024-04-15' as never,
    results: [
      { action: 1, result: 'PARTLY' },
      { action: 2, result: 'DONE' },
    ],
    plannedFor: '2024-04-15' as never,
    nextReviewOn: '2024-07-31' as never,
  },
});

/** A statement and no more: what follows from it, if anything, is decided elsewhere (UPS 11(2)). */
export const ContractBreached = defineEvent('ContractBreached', {
  ...basics,
  audience: 'RECORDER',
  polish: 'Stwierdzono niedotrzymanie kontraktu socjalnego',
  open: z.strictObject({ action: itemNumber, statedOn: civilDay }),
  sealed: { note: { class: 'P2', schema: freeText } },
  example: { action: 1, statedOn: '2024-05-20' as never },
});

export const ContractCompleted = defineEvent('ContractCompleted', {
  ...shared,
  polish: 'Zrealizowano kontrakt socjalny',
  alsoSeenBy: ['PUP', 'CIS'],
  hiddenFrom: { PUP: ['result'], CIS: ['result'] },
  open: z.strictObject({
    /** The provisions were carried out; how far that led is another question. */
    result: z.enum(['GOALS_REACHED', 'GOALS_PARTLY_REACHED', 'GOALS_NOT_REACHED']),
    completedOn: civilDay,
  }),
  sealed: { note: { class: 'P2', schema: freeText } },
  example: { result: 'GOALS_REACHED', completedOn: '2024-07-31' as never },
});

export const TERMINATION_REASONS = [
  'BY_AGREEMENT',
  'PERSON_RESIGNED',
  'BREACH',
  'NO_CONTACT',
  'MOVED_AWAY',
  'PURPOSE_LOST',
  'DEATH',
  'OTHER',
] as const;

export const ContractTerminated = defineEvent('ContractTerminated', {
  ...shared,
  polish: 'Rozwiązano kontrakt socjalny',
  alsoSeenBy: ['PUP', 'CIS'],
  recorderOnly: ['reason'],
  open: z.strictObject({
    reason: z.enum(TERMINATION_REASONS),
    terminatedOn: civilDay,
  }),
  sealed: { note: { class: 'P2', schema: freeText } },
  example: { reason: 'MOVED_AWAY', terminatedOn: '2024-05-31' as never },
});

export type ContractEvent =
  | EventOf<typeof ContractProposed>
  | EventOf<typeof ContractSigned>
  | EventOf<typeof ContractRefused>
  | EventOf<typeof ContractAmended>
  | EventOf<typeof ContractReviewed>
  | EventOf<typeof ContractBreached>
  | EventOf<typeof ContractCompleted>
  | EventOf<typeof ContractTerminated>;
