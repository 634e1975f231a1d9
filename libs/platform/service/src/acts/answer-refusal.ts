import type { RefusalDetails } from '#language/kernel';
import { permissionRoles } from '#platform/security';
import { Problem, type AllowedActAnswer } from '../problems/problem.js';
import type { AnyAct } from './act.js';
import { actNamed } from './act-register.js';
import type { ThingDefinition } from './thing.js';

/** What may be done with a thing now and by whom, in words a caller can follow. */
export function allowedActsOf(
  thing: ThingDefinition<unknown, never> | AnyAct['thing'],
  state: unknown,
): AllowedActAnswer[] {
  return thing.allowed(state as never).flatMap(({ act, by }) => {
    const described = actNamed(act);
    if (described === undefined) return [];
    return [
      {
        act,
        door: described.door,
        polish: described.polish,
        roles: permissionRoles(described.act),
        institutions: by,
      },
    ];
  });
}

/** The problem that answers a refused act; an illegal step names the steps that are possible. */
export function answerRefusal(
  act: AnyAct,
  code: string,
  details: RefusalDetails | undefined,
  state: unknown,
): Problem {
  const refusal = act.refusals[code];
  if (refusal === undefined)
    throw new Error(`${act.act} refuses with ${code}, which has no sentence.`);
  return new Problem({
    code,
    status: refusal.status,
    polish: refusal.polish,
    ...(refusal.legalBasis && { legalBasis: refusal.legalBasis }),
    ...(details && { details }),
    ...(refusal.status === 409 && { allowedActs: allowedActsOf(act.thing, state) }),
  });
}
