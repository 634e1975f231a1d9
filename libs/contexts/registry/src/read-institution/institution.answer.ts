import { AllowedAct } from '#platform/service';

/** An inner unit. */
export class DepartmentAnswer {
  /** Short name. @example "caz" */
  id!: string;
  /** Its name. @example "Centrum Aktywizacji Zawodowej" */
  name!: string;
}

/** One line that was copied from a public register. */
export class RecordedStatusAnswer {
  /** What the register says. @example "CIS_STATUS_GRANTED" */
  status!: string;
  /** The day that the register names, a civil date. @example "2024-01-02" */
  on!: string;
  /** Last day of validity, where the register names one. @example "2029-01-01" */
  validTo?: string;
  /** Area of an accredited OWES: TERC codes. @example ["0809", "0862"] */
  areas?: string[];
  /** Where it was read. @example "rejestr CIS, Lubuski Urząd Wojewódzki" */
  source?: string;
}

/** What the status is today, as far as the registry knows. */
export class CurrentStatus {
  /** HELD, EXPIRED, ENDED, NOT_YET or UNKNOWN; an unknown status blocks nothing. @example "HELD" */
  state!: string;
  /** The same in Polish. @example "ma status centrum integracji społecznej (do 1 stycznia 2029)" */
  polish!: string;
  /** Day of the line it rests on, a civil date. @example "2024-01-02" */
  since?: string;
  /** Until when it is known to be held, a civil date. @example "2029-01-01" */
  validTo?: string;
}

/** An institution as the registry knows it. A field that is missing is unknown. */
export class InstitutionState {
  /** Id of the institution. @example "cis-zielona-gora" */
  institutionId!: string;
  /** What it is. A MOPS, MOPR, GOPS, MGOPS and a CUS are all an OPS. @example "CIS" */
  kind!: string;
  /** Its own name. @example "Centrum Integracji Społecznej w Zielonej Górze" */
  name!: string;
  /** Id of the leading body (podmiot prowadzący). @example "stowarzyszenie-przyklad" */
  operator?: string;
  /** Name of the leading body. @example "Lutolska Spółdzielnia Socjalna WINDA" */
  operatorName?: string;
  /** Inner units. */
  departments!: DepartmentAnswer[];
  /** Where it is competent or gives services: TERC codes. @example ["0862011"] */
  areas!: string[];
  /** Gminas on whose territory a centre or club was created. @example ["0862011"] */
  founderGminas!: string[];
  /** Gmina of its seat. @example "0862011" */
  seat?: string;
  /** Tax number. @example "0000000017" */
  nip?: string;
  /** Statistical number. @example "000000017" */
  regon?: string;
  /** Number in the register of the wojewoda or of the minister. @example "PS.VIII.1/2024" */
  registerNumber?: string;
  /** Whether it is made up for the demonstration. @example false */
  fictional!: boolean;
  /** What no source states and was assumed. @example ["founderGminas"] */
  assumed?: string[];
  /** Where it was read. @example "es.lubuskie.pl" */
  source?: string;
  /** What was copied from the public registers, oldest first. */
  statuses!: RecordedStatusAnswer[];
  /** The status today; only for a CIS, a KIS or an OWES. */
  currentStatus?: CurrentStatus;
  /** What is unknown or assumed, in Polish. @example ["Data nadania statusu nieznana: sprawdź w rejestrze wojewody."] */
  warnings!: string[];
}

/** One institution in the directory. */
export class ListedInstitution {
  /** Id of the institution. @example "cis-zielona-gora" */
  id!: string;
  /** Revision, as in the ETag. @example 0 */
  revision!: number;
  /** Place in the log of its last fact. @example "00000000000000000007" */
  position!: string;
  state!: InstitutionState;
}

/** One institution, and what is allowed now. */
export class InstitutionAnswer extends ListedInstitution {
  /** The acts that are possible now and who may do them. */
  allowedActs!: AllowedAct[];
}

/** A page of the directory. */
export class InstitutionPageAnswer {
  items!: ListedInstitution[];
  /** Cursor of the next page; absent on the last. @example "WyIwMDAiLCJ4Il0" */
  next?: string;
}
