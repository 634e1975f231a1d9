import type { InstitutionId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { RegisteredInstitution } from '../institution.js';
import { withoutAbsent } from '../without-absent.js';
import { RegisterInstitutionBody } from './register-institution.body.js';
import { RegisterInstitution } from './register-institution.js';

@Controller('institutions')
export class RegisterInstitutionEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** The registry administrator enters an institution in the registry */
  @Post()
  @ActDoor('institution:register')
  register(
    @Body() body: RegisterInstitutionBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(new RegisterInstitution(describedBy(body), context));
  }
}

function describedBy({
  id,
  occurredOn: _,
  operator,
  departments,
  founderGminas,
  fictional,
  ...rest
}: RegisterInstitutionBody): RegisteredInstitution {
  return withoutAbsent({
    ...rest,
    institutionId: id as InstitutionId,
    operator: operator as InstitutionId | undefined,
    departments: (departments ?? []).map((unit) => ({ id: unit.id, name: unit.name })),
    founderGminas: founderGminas ?? [],
    fictional: fictional ?? false,
  });
}
