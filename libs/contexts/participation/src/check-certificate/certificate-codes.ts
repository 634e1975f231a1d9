import { CertificateIssued } from '#language/event-catalogue';
import { isFact, type DocumentProjection } from '#platform/read-store';

/** Which codes were given out: that, and nothing about whom. */
export const certificateCodes: DocumentProjection<{ readonly valid: true }> = {
  name: 'certificate-codes',
  version: 1,
  idsOf: (fact) => (isFact(fact, CertificateIssued) ? [fact.data.code] : []),
  evolve: () => ({ valid: true }),
};
