import { HANDOVER_AIMS } from '#language/event-catalogue';
import { ActBody, IsCivilDate, IsInstitutionId, IsNote, IsThingId } from '#platform/service';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, ValidateNested } from 'class-validator';
import { EmploymentViaBody } from '../via.body.js';

/** That the person agreed to be handed over. */
export class HandoverConsentBody {
  /** The day on which the person agreed, a civil date not after the proposal. @example "2026-03-02" */
  @IsCivilDate()
  on!: string;
}

/** A person is offered to an OWES. */
export class ProposeHandoverBody extends ActBody {
  /** The OWES; its area has to cover the gmina of residence or stay. @example "owes-zielona-gora" */
  @IsInstitutionId()
  owes!: string;

  /** What for: work in a social enterprise, a cooperative of one's own, or money for a workplace. @example "FOUND_COOPERATIVE" */
  @IsIn(HANDOVER_AIMS)
  aim!: (typeof HANDOVER_AIMS)[number];

  /** The consent of the person; without it a legal basis is needed. */
  @IsOptional()
  @ValidateNested()
  @Type(() => HandoverConsentBody)
  consent?: HandoverConsentBody;

  /** The provision that the hand-over rests on where the person was not asked: RODO 6(1)(e). @example "RODO_6_1_E" */
  @IsOptional()
  @IsIn(['RODO_6_1_E'])
  legalBasis?: 'RODO_6_1_E';

  /** The participation whose graduate status both sides are to see; the one named in `via` when it is left out. @example "5b4a3c2d-1e0f-5d9c-8b7a-6f5e4d3c2b1a" */
  @IsOptional()
  @IsThingId()
  participationId?: string;

  /** For the OWES; sealed, and readable for it once it has accepted. @example "Ma doświadczenie w gastronomii." */
  @IsOptional()
  @IsNote()
  note?: string;

  /** How an institution that did not open the case proves to be party to it. */
  @IsOptional()
  @ValidateNested()
  @Type(() => EmploymentViaBody)
  via?: EmploymentViaBody;
}
