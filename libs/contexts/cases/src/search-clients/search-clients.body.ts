import { NAME_LENGTH_MAX, type Identity } from '#language/event-catalogue';
import { civilDate } from '#language/kernel';
import { IsCivilDate, IsPeselNumber, IsLine } from '#platform/service';
import { Type } from 'class-transformer';
import { IsObject, IsOptional, ValidateNested } from 'class-validator';
import { OtherDocumentBody } from '../identity.body.js';

/** By what a client is looked for: a PESEL, another document, or names with the day of birth. */
export class SearchClientsBody {
  /** PESEL. @example "99841501236" */
  @IsOptional()
  @IsPeselNumber()
  pesel?: string;

  /** Another document. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => OtherDocumentBody)
  otherDocument?: OtherDocumentBody;

  /** Given name, together with the family name and the day of birth. @example "Anna" */
  @IsOptional()
  @IsLine(NAME_LENGTH_MAX)
  givenName?: string;

  /** Family name, together with the given name and the day of birth. @example "Przykładowa" */
  @IsOptional()
  @IsLine(NAME_LENGTH_MAX)
  familyName?: string;

  /** Day of birth, together with the names. @example "1899-04-15" */
  @IsOptional()
  @IsCivilDate()
  birthDate?: string;
}

/** What is looked for, or undefined when what was given identifies nobody. */
export function soughtIn(body: SearchClientsBody): Identity | undefined {
  const { pesel, otherDocument, givenName, familyName, birthDate } = body;
  const named = givenName && familyName && birthDate;
  if (!pesel && !otherDocument && !named) return undefined;
  return {
    givenName: named ? givenName : '',
    familyName: named ? familyName : '',
    ...(named && { birthDate: civilDate(birthDate) }),
    ...(pesel && { pesel }),
    ...(otherDocument && {
      otherDocument: { kind: otherDocument.kind, number: otherDocument.number },
    }),
  };
}
