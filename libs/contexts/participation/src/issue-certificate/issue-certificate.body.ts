import { ActBody, IsNote } from '#platform/service';
import { Matches } from 'class-validator';

/** The certificate of participation and skills (UZS 13(5a), 18(5a)). */
export class IssueCertificateBody extends ActBody {
  /** The institution's own number: digits, then groups of capitals and digits. @example "17/2026" */
  @Matches(/^\d{1,6}([./-][A-Z0-9]{1,8}){0,4}$/)
  number!: string;

  /** The skills acquired; sealed. @example "Przygotowywanie posiłków, obsługa zmywalni." */
  @IsNote()
  skills!: string;
}
