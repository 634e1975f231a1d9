import type { InstitutionKind } from '#language/event-catalogue';
import { refuse, type InstitutionId } from '#language/kernel';
import { areaCovers, isTerc, sameGmina } from '#language/law';
import type { AgreementTerms } from '../agreement.js';
import { kindOf, type Institution } from '../institution.js';

export type WhoMayAgreeRefusal =
  | 'AGREEMENT_PARTY_NOT_REGISTERED'
  | 'AGREEMENT_BETWEEN_OTHER_KINDS'
  | 'AGREEMENT_GMINAS_OF_INTER_GMINA_ONLY'
  | 'AGREEMENT_NEEDS_TWO_GMINAS'
  | 'AGREEMENT_GMINA_WITHOUT_OPS'
  | 'AGREEMENT_OPS_WITHOUT_GMINA'
  | 'INTER_GMINA_WITHOUT_FINANCING';

/** The kinds of institutions between which an agreement is; each of them must be there. */
const kindsOf: Readonly<Record<AgreementTerms['kind'], readonly InstitutionKind[] | 'any'>> = {
  PUP_OPS: ['PUP', 'OPS'],
  INTER_GMINA: ['OPS'],
  CIS_OWES: ['CIS', 'OWES'],
  OTHER: 'any',
};

type Asked = Pick<AgreementTerms, 'kind' | 'gminas' | 'financing'>;
type Parties = ReadonlyMap<InstitutionId, Institution>;

/** Why these institutions cannot conclude such an agreement; undefined when they can. */
export function whyNotBetween(asked: Asked, parties: Parties) {
  const unknown = [...parties].filter(([, { status }]) => status === 'none').map(([id]) => id);
  if (unknown.length > 0) return refuse('AGREEMENT_PARTY_NOT_REGISTERED', { parties: unknown });
  const needed = kindsOf[asked.kind];
  if (needed !== 'any') {
    const kinds = [...parties.values()].flatMap((one) => kindOf(one) ?? []);
    const fit = kinds.every((kind) => needed.includes(kind));
    if (!fit || !needed.every((kind) => kinds.includes(kind))) {
      return refuse('AGREEMENT_BETWEEN_OTHER_KINDS', { kind: asked.kind, kinds });
    }
  }
  if (asked.kind === 'INTER_GMINA') return whyNotBetweenGminas(asked, parties);
  return asked.gminas.length > 0 ? refuse('AGREEMENT_GMINAS_OF_INTER_GMINA_ONLY') : undefined;
}

/** Gminas agree through their OPS, on the sending of residents and on who pays (UZS 12(5)(1)). */
function whyNotBetweenGminas({ gminas, financing }: Asked, parties: Parties) {
  const different = gminas.filter(
    (one, at) => isTerc(one) && gminas.findIndex((other) => sameGmina(other, one)) === at,
  );
  if (different.length < gminas.length || different.length < 2) {
    return refuse('AGREEMENT_NEEDS_TWO_GMINAS', { gminas });
  }
  const covers = (one: Institution, gmina: string) =>
    one.status === 'registered' && areaCovers(one.described.areas, gmina);
  const alone = gminas.filter((gmina) => ![...parties.values()].some((one) => covers(one, gmina)));
  if (alone.length > 0) return refuse('AGREEMENT_GMINA_WITHOUT_OPS', { gminas: alone });
  const idle = [...parties]
    .filter(([, one]) => !gminas.some((gmina) => covers(one, gmina)))
    .map(([id]) => id);
  if (idle.length > 0) return refuse('AGREEMENT_OPS_WITHOUT_GMINA', { parties: idle });
  return financing ? undefined : refuse('INTER_GMINA_WITHOUT_FINANCING');
}
