import { isSlug } from '#language/kernel';
import { ActBody } from '#platform/service';
import { IsIn, ValidateBy } from 'class-validator';

const IsStaffId = (): PropertyDecorator =>
  ValidateBy({
    name: 'matches',
    validator: { validate: (value: unknown) => typeof value === 'string' && isSlug(value) },
  });

/** Another member of staff keeps the case from now on. */
export class ChangeKeeperBody extends ActBody {
  /** Pseudonym of the member of staff, of my institution. @example "ops-zbaszynek-deputy" */
  @IsStaffId()
  keeper!: string;

  /** Why. @example "STAFF_CHANGE" */
  @IsIn(['WORKLOAD', 'ABSENCE', 'REQUEST_OF_CLIENT', 'STAFF_CHANGE', 'OTHER'])
  reason!: 'WORKLOAD' | 'ABSENCE' | 'REQUEST_OF_CLIENT' | 'STAFF_CHANGE' | 'OTHER';
}
