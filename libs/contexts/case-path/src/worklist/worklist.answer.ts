/** By when something is due, and what sets that day. */
export class DueAnswer {
  /** The last day, a civil date. @example "2026-07-03" */
  day!: string;
  /** LEGAL when an act sets it, AGREED when an agreement between institutions does, CONTRACT when a social contract does. @example "LEGAL" */
  kind!: 'LEGAL' | 'AGREED' | 'CONTRACT';
  /** The act and article, or the agreement, in Polish. @example "§ 3 ust. 2 rozporządzenia o rodzinnym wywiadzie środowiskowym" */
  restsOn!: string;
}

/** The act that ends the waiting. */
export class EndingAct {
  /** Name of the act. @example "application:record-interview" */
  act!: string;
  /** Its door. @example "POST /applications/{id}/interview" */
  door!: string;
  /** What it does, in Polish. @example "odnotować wywiad środowiskowy" */
  polish!: string;
}

/** Something that waits for my institution. */
export class WaitingItemAnswer {
  /** Coded reason. @example "INTERVIEW_TO_HOLD" */
  reason!: string;
  /** What is to be done, in Polish. @example "Przeprowadź rodzinny wywiad środowiskowy" */
  what!: string;
  /** Id of the case. @example "9a7b6c5d-1e2f-5a3b-8c4d-6e7f8a9b0c1d" */
  caseId!: string;
  /** Kind of the thing. @example "application" */
  thing!: string;
  /** Id of the thing. @example "1c9d2e3f-4a5b-5c6d-8e7f-9a0b1c2d3e4f" */
  thingId!: string;
  /** The civil day since when it waits. @example "2026-06-15" */
  since!: string;
  /** The day by which it is due; absent where neither law nor agreement sets one. */
  due?: DueAnswer;
  endedBy!: EndingAct;
}

/** What waits for my institution, the oldest first. */
export class WorklistAnswer {
  items!: WaitingItemAnswer[];
  /** Cursor of the next page; absent on the last. @example "WyIwMDAiLCJ4Il0" */
  next?: string;
  /** Up to where in the log the list knows. @example "00000000000000000042" */
  knownUpTo!: string;
}
