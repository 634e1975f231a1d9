import { ADDRESS_LENGTH_MAX, NAME_LENGTH_MAX, type Identity } from '#language/event-catalogue';
import { civilDate } from '#language/kernel';
import { ActBody, IsCivilDate, IsPeselNumber, IsLine } from '#platform/service';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsObject, IsOptional, Matches, ValidateNested } from 'class-validator';
import { OtherDocumentBody } from '../identity.body.js';

export const PHONE_LENGTH_MAX = 30;

/** How the person was told what is done with the data (UZS 8b(3)). */
export class NoticeBody {
  /** Version of the text of the notice. @example "2026-01" */
  @Matches(/^[a-z0-9.-]{1,40}$/)
  version!: string;

  /** How it was given. @example "WRITTEN" */
  @IsIn(['ORAL', 'WRITTEN', 'POSTED_AND_ORAL'])
  way!: 'ORAL' | 'WRITTEN' | 'POSTED_AND_ORAL';
}

/** Who the person is. All of it is kept sealed under the key of the institution that records it. */
export class IdentifyClientBody extends ActBody {
  /** Given name, 1 to 100 characters. @example "Anna" */
  @IsLine(NAME_LENGTH_MAX)
  givenName!: string;

  /** Family name, 1 to 100 characters. @example "Przykładowa" */
  @IsLine(NAME_LENGTH_MAX)
  familyName!: string;

  /** Day of birth; it must agree with the PESEL. @example "1899-04-15" */
  @IsOptional()
  @IsCivilDate()
  birthDate?: string;

  /** PESEL: 11 digits with a day that exists and a right check digit. @example "99841501236" */
  @IsOptional()
  @IsPeselNumber()
  pesel?: string;

  /** Another document, above all of a person without PESEL. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => OtherDocumentBody)
  otherDocument?: OtherDocumentBody;

  /** True for a person who has neither PESEL nor another document. @example false */
  @IsOptional()
  @IsBoolean()
  withoutDocument?: boolean;

  /** Address as the person gives it, up to 300 characters. @example "ul. Przykładowa 1, 66-210 Zbąszynek" */
  @IsOptional()
  @IsLine(ADDRESS_LENGTH_MAX)
  address?: string;

  /** Telephone, up to 30 characters. @example "+48 000 000 000" */
  @IsOptional()
  @IsLine(PHONE_LENGTH_MAX)
  phone?: string;

  /** The information notice that was given at the same time. */
  @IsObject()
  @ValidateNested()
  @Type(() => NoticeBody)
  notice!: NoticeBody;
}

/** The identity that a valid body holds. */
export function identityIn(body: IdentifyClientBody): Identity {
  const { givenName, familyName, birthDate, pesel, otherDocument, address, phone } = body;
  return {
    givenName,
    familyName,
    ...(birthDate && { birthDate: civilDate(birthDate) }),
    ...(pesel && { pesel }),
    ...(otherDocument && {
      otherDocument: { kind: otherDocument.kind, number: otherDocument.number },
    }),
    ...(address && { address }),
    ...(phone && { phone }),
  };
}
