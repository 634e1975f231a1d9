import { isUuid } from '#language/kernel';
import { isTerc } from '#language/law';
import { IsIn, ValidateBy } from 'class-validator';

type Kind = 'LOCAL' | 'AGREEMENT' | 'GMINA_PAYS';

/** Present, and of its shape, exactly where that way of financing needs it. */
const OnlyFor = (kind: Kind, accepts: (text: string) => boolean) =>
  ValidateBy({
    name: 'matches',
    validator: {
      validate: (value: unknown, one) =>
        (one?.object as FinancingBody | undefined)?.kind === kind
          ? typeof value === 'string' && accepts(value)
          : value === undefined,
    },
  });

/** How the stay is paid for (UZS 12(5)). */
export class FinancingBody {
  /** A resident of the centre's own gminas, an agreement between gminas, or the sending gmina pays. @example "GMINA_PAYS" */
  @IsIn(['LOCAL', 'AGREEMENT', 'GMINA_PAYS'])
  kind!: 'LOCAL' | 'AGREEMENT' | 'GMINA_PAYS';

  /** Id of the agreement; with AGREEMENT only. @example "0b1f7f0e-6a53-5f0c-9a67-0d6b6a0f3a11" */
  @OnlyFor('AGREEMENT', isUuid)
  agreementId?: string;

  /** TERC code of the gmina that pays; with GMINA_PAYS only. @example "0808063" */
  @OnlyFor('GMINA_PAYS', isTerc)
  gmina?: string;
}
