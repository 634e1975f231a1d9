import { ASSUMABLE, INSTITUTION_KINDS, type InstitutionKind } from '#language/event-catalogue';
import {
  ActBody,
  IsInstitutionId,
  IsNipNumber,
  IsPersonText,
  IsRegonNumber,
  IsTercCode,
} from '#platform/service';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';

const TERC_CODES_MAX = 3000;

/** An inner unit, such as the CAZ of a labour office. */
export class DepartmentBody {
  /** Short name in the ids of accounts. @example "caz" */
  @Matches(/^[a-z0-9-]{1,40}$/)
  id!: string;

  /** Its name. @example "Centrum Aktywizacji Zawodowej" */
  @MaxLength(200)
  @IsPersonText()
  name!: string;
}

/** An institution as the public registers describe it. What is unknown is left out, never invented. */
export class RegisterInstitutionBody extends ActBody {
  /** Readable id, chosen once and for ever. @example "ops-zbaszynek" */
  @IsInstitutionId()
  id!: string;

  /** What it is. A MOPS, MOPR, GOPS, MGOPS and a CUS are all an OPS. @example "OPS" */
  @IsIn(INSTITUTION_KINDS)
  kind!: InstitutionKind;

  /** Its own name, in full. @example "Ośrodek Pomocy Społecznej w Zbąszynku" */
  @MaxLength(300)
  @IsPersonText()
  name!: string;

  /** Id of the leading body (podmiot prowadzący), where that is registered itself. @example "stowarzyszenie-przyklad" */
  @IsOptional()
  @IsInstitutionId()
  operator?: string;

  /** Name of the leading body, where it is known. @example "Lutolska Spółdzielnia Socjalna WINDA" */
  @IsOptional()
  @MaxLength(300)
  @IsPersonText()
  operatorName?: string;

  /** Inner units; none when left out. @example [{ "id": "caz", "name": "Centrum Aktywizacji Zawodowej" }] */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => DepartmentBody)
  departments?: DepartmentBody[];

  /** Where it is competent or gives services: TERC codes of voivodeships, powiats or gminas. @example ["0808063"] */
  @IsArray()
  @ArrayMaxSize(TERC_CODES_MAX)
  @ArrayUnique()
  @IsTercCode({ each: true })
  areas!: string[];

  /** Gminas on whose territory a centre or club was created (UZS 12(5)), TERC of seven digits. @example ["0862011"] */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(TERC_CODES_MAX)
  @ArrayUnique()
  @IsTercCode({ each: true })
  founderGminas?: string[];

  /** Gmina of its seat, TERC of seven digits. @example "0808063" */
  @IsOptional()
  @IsTercCode()
  seat?: string;

  /** Tax number of ten digits, its check digit is verified. @example "0000000017" */
  @IsOptional()
  @IsNipNumber()
  nip?: string;

  /** Statistical number of 9 or 14 digits, its check digit is verified. @example "000000017" */
  @IsOptional()
  @IsRegonNumber()
  regon?: string;

  /** Number in the register of the wojewoda or of the minister. @example "PS.VIII.1/2024" */
  @IsOptional()
  @MaxLength(60)
  @IsPersonText()
  registerNumber?: string;

  /** Whether it is made up for the demonstration; not, when left out. @example false */
  @IsOptional()
  @IsBoolean()
  fictional?: boolean;

  /** What no source states and was assumed. @example ["founderGminas"] */
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn(ASSUMABLE, { each: true })
  assumed?: (typeof ASSUMABLE)[number][];

  /** Where all this was read. @example "mops.zgora.pl, 2023" */
  @IsOptional()
  @MaxLength(500)
  @IsPersonText()
  source?: string;
}
