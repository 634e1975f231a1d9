/** All that the public check tells. */
export class CertificateCheckAnswer {
  /** Whether a certificate with this code was issued and is valid. @example true */
  valid!: boolean;
}
