import { CasesModule } from '#contexts/cases';
import { ContractsModule } from '#contexts/contracts';
import { EmploymentModule } from '#contexts/employment';
import { IntakeModule } from '#contexts/intake';
import { ParticipationModule } from '#contexts/participation';
import { RegistryModule } from '#contexts/registry';
import { ReferralsModule } from '#contexts/referrals';
import { CasePathModule } from '#contexts/case-path';
import { AuditModule } from '#contexts/audit';

/** Every context in one process. A service of its own is a shorter list. */
export const contexts = [
  RegistryModule,
  CasesModule,
  IntakeModule,
  ContractsModule,
  ReferralsModule,
  ParticipationModule,
  EmploymentModule,
  CasePathModule,
  AuditModule,
];
