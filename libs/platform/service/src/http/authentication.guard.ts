import {
  roleFor,
  TokenRefused,
  type Permission,
  type TokenVerifier,
  permissionRoles,
  roles,
} from '#platform/security';
import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { problem } from '../problems/common-problems.js';
import { TOKEN_VERIFIER } from '../tokens.js';
import { PERMISSION } from './doors.js';
import { InstitutionKinds } from './institution-kinds.js';
import type { AuthenticatedRequest } from './request.js';

/** Says whose act it is, so that the caller knows whom to ask. */
function notPermitted(needed: Permission) {
  const able = permissionRoles(needed);
  const details = { roles: able, roleNames: able.map((role) => roles[role].polish) };
  return problem('NOT_PERMITTED', { details });
}

/** Closed unless opened: a route without a permission is shut to everybody. */
@Injectable()
export class AuthenticationGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(TOKEN_VERIFIER) private readonly tokens: TokenVerifier,
    @Inject(InstitutionKinds) private readonly kinds: InstitutionKinds,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const needed = this.reflector.get<Permission | undefined>(PERMISSION, context.getHandler());
    if (needed === undefined) throw problem('ROUTE_CLOSED');
    if (needed === 'public') return true;
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    const account = await this.accountOf(request.headers.authorization);
    const role = roleFor(needed, await this.kinds.rolesOf(account));
    if (role === undefined) throw notPermitted(needed);
    request.account = account;
    request.actor = {
      userId: account.userId,
      role,
      institutionId: account.institutionId,
      ...(account.departmentId && { departmentId: account.departmentId }),
    };
    return true;
  }

  private async accountOf(header: string | undefined) {
    const token = /^Bearer (\S{1,8192})$/.exec(header ?? '')?.[1];
    if (token === undefined) throw problem('NOT_AUTHENTICATED');
    try {
      return await this.tokens.verify(token);
    } catch (error) {
      if (error instanceof TokenRefused) throw problem('NOT_AUTHENTICATED');
      throw error;
    }
  }
}
