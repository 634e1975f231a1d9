import { isSlug, isUuid, type Branded } from '#language/kernel';
import type { Actor, CommandContext } from '#platform/event-log';
import type { Account } from '#platform/security';
import {
  createParamDecorator,
  Param,
  type ExecutionContext,
  type PipeTransform,
} from '@nestjs/common';
import { problem } from '../problems/common-problems.js';
import type { AuthenticatedRequest } from './request.js';

const requestOf = (context: ExecutionContext) =>
  context.switchToHttp().getRequest<AuthenticatedRequest>();

/** The actor, as the guard established it from the token and the permission. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = requestOf(context);
  if (actor === undefined) throw problem('NOT_AUTHENTICATED');
  return actor;
});

/** The account behind the token, with all its roles and an auditor's remit. */
export const CurrentAccount = createParamDecorator(
  (_: unknown, context: ExecutionContext): Account => {
    const { account } = requestOf(context);
    if (account === undefined) throw problem('NOT_AUTHENTICATED');
    return account;
  },
);

/** The command's context: who, when, under which id. Present on every act door. */
export const Commanding = createParamDecorator(
  (_: unknown, context: ExecutionContext): CommandContext => {
    const { command } = requestOf(context);
    if (command === undefined) throw new Error('A command reached a door that is no act door.');
    return command;
  },
);

class ShapePipe<Id extends Branded<string>> implements PipeTransform<string, Id> {
  constructor(private readonly hasShape: (text: string) => boolean) {}
  transform(text: string): Id {
    // What cannot be an id names nothing that exists.
    if (!this.hasShape(text)) throw problem('NOT_FOUND');
    return text as Id;
  }
}

/** The id in the path of a thing; something that is no id is answered like a thing that is missing. */
export const IdParam = (name: string) => Param(name, new ShapePipe(isUuid));
export const SlugParam = (name: string) => Param(name, new ShapePipe(isSlug));
