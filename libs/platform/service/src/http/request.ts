import type { Actor, CommandContext } from '#platform/event-log';
import type { Account, Purpose } from '#platform/security';
import type { FastifyRequest } from 'fastify';

/** What the guards add to a request on its way in. */
export type AuthenticatedRequest = FastifyRequest & {
  account?: Account;
  actor?: Actor;
  command?: CommandContext;
  purpose?: Purpose;
  correlationId?: string;
};
