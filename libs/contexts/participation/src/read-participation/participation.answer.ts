import { AllowedAct } from '#platform/service';

/** A day that follows from the facts. */
export class FollowingDateAnswer {
  /** What the day is. @example "TRIAL_END" */
  what!: string;
  /** The same in Polish. @example "ostatni dzień okresu próbnego" */
  polish!: string;
  /** The civil day. @example "2024-10-31" */
  day!: string;
  /** From the act, agreed, or planned by the institution. @example "legal" */
  kind!: 'legal' | 'agreed' | 'planned';
  /** The article that it rests on. @example "art. 15 ust. 1 ustawy z dnia 13 czerwca 2003 r. o zatrudnieniu socjalnym" */
  legalBasis?: string;
  /** The rules by which it was counted. @example "uzs-2022-02-15" */
  ruleSet?: string;
  /** How to count it again by hand. @example { "method": "PERIOD", "firstDay": "2024-10-01", "months": 1 } */
  counting?: Record<string, unknown>;
}

/** Whether the status of a graduate arises, and if not, why. */
export class GraduationAnswer {
  /** Whether it arises. @example false */
  arises!: boolean;
  /** The first day of the status, a civil date. @example "2026-03-31" */
  from?: string;
  /** The last day of the status, a civil date; in a club the act sets none. @example "2026-09-30" */
  to?: string;
  /** Why not, coded. @example "TOO_SHORT" */
  reason?: string;
  /** Why not, in Polish. @example "Uczestnictwo trwało krócej niż sześć miesięcy." */
  polish?: string;
  /** The days that were compared. @example { "classesEndedOn": "2025-02-14", "earliest": "2025-03-31" } */
  compared?: Record<string, unknown>;
}

/** A participation as its own facts tell it. Which fields are present depends on kind, status and who reads. */
export class ParticipationState {
  /** Where it stands in its life. @example "active" */
  status!:
    | 'trial'
    | 'active'
    | 'extended'
    | 'tail'
    | 'completed'
    | 'discontinued'
    | 'trial-failed'
    | 'ended-otherwise'
    | 'club-active'
    | 'club-completed'
    | 'club-discontinued';
  /** In a centre or in a club. @example "CIS" */
  kind!: 'CIS' | 'KIS';
  /** Its id. @example "4c3b2a19-0807-5f6e-8d5c-4b3a29180706" */
  participationId!: string;
  /** Id of the case. @example "9a7b6c5d-1e2f-5a3b-8c4d-6e7f8a9b0c1d" */
  caseId!: string;
  /** The OPS that agreed the programme or concluded the contract. @example "mops-zielona-gora" */
  ops!: string;
  /** The first day, a civil date. @example "2024-10-01" */
  startedOn!: string;
  /** The centre. @example "cis-zielona-gora" */
  centre?: string;
  /** Who referred. @example "mops-zielona-gora" */
  issuer?: string;
  /** The referral it rests on. @example "7d6c5b4a-3f2e-5d1c-8b0a-9f8e7d6c5b4a" */
  referralId?: string;
  /** The programme. @example "6b5a4938-2716-5504-9382-716059483726" */
  ipzsId?: string;
  /** The version of the programme that was agreed and signed. @example 1 */
  programmeVersion?: number;
  /** Hours of classes a week. @example 30 */
  weeklyHours?: number;
  /** The workshop. @example "gastronomia" */
  workshop?: string;
  /** Whether a medical examination was told at the admission. @example true */
  examinationRecorded?: boolean;
  /** The day of the safety training, a civil date. @example "2024-09-30" */
  safetyTrainingOn?: string;
  /** The trial and its result. @example { "startedOn": "2024-10-01", "lastDay": "2024-10-31" } */
  trial?: Record<string, unknown>;
  /** The planned last day without extensions, and the ends of the extensions. @example { "plannedEnd": "2025-09-30", "extensions": ["2026-03-31"] } */
  plan?: Record<string, unknown>;
  /** The work that was taken. @example { "basis": "EMPLOYED", "jobTakenOn": "2026-03-02" } */
  job?: Record<string, unknown>;
  /** The last day of classes, a civil date. @example "2026-03-31" */
  classesEndedOn?: string;
  /** The completion, with both its days. @example { "ground": "PERIOD_END", "programmeEndedOn": "2026-03-31" } */
  completion?: Record<string, unknown>;
  /** The discontinuation. @example { "ground": "RESIGN", "declaredOn": "2025-02-14" } */
  termination?: Record<string, unknown>;
  /** The end for other reasons. @example { "reason": "MOVED_AWAY", "endedOn": "2025-02-14" } */
  ending?: Record<string, unknown>;
  /** The club. @example "kis-zielona-gora" */
  club?: string;
  /** The social contract. @example "3b0e2a4c-6d1f-5e8b-9c7a-1f2d3e4a5b6c" */
  contractId?: string;
  /** The planned last day at the club, a civil date. @example "2024-07-31" */
  plannedEnd?: string;
  /** The last day at the club, a civil date. @example "2024-07-31" */
  endedOn?: string;
  /** The breaking off at the club. @example { "reason": "CONTRACT_ENDED", "endedOn": "2024-05-31" } */
  discontinuation?: Record<string, unknown>;
  /** The certificate; its code is shown to who issued it only. @example { "number": "17/2026", "issuedOn": "2026-03-31" } */
  certificate?: Record<string, unknown>;
  /** The status of a graduate. */
  graduation!: GraduationAnswer;
  /** The days that follow now. */
  dates!: FollowingDateAnswer[];
}

/** One participation in a list. */
export class ListedParticipation {
  /** Id of the participation. @example "4c3b2a19-0807-5f6e-8d5c-4b3a29180706" */
  id!: string;
  /** Revision, as in the ETag. @example 3 */
  revision!: number;
  /** Place in the log of its last fact. @example "00000000000000000042" */
  position!: string;
  /** Id of the case. @example "9a7b6c5d-1e2f-5a3b-8c4d-6e7f8a9b0c1d" */
  caseId?: string;
  /** The state, as far as my institution may see it. */
  state!: ParticipationState;
}

/** One participation, and what is allowed now. */
export class ParticipationAnswer extends ListedParticipation {
  /** The acts that are possible now and who may do them. */
  allowedActs!: AllowedAct[];
}

/** A page of participations. */
export class ParticipationPageAnswer {
  /** The participations of this page. */
  items!: ListedParticipation[];
  /** Cursor of the next page; absent on the last. @example "WyIwMDAiLCJ4Il0" */
  next?: string;
}
