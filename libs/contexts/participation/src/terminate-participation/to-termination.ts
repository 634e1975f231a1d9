import { civilDate } from '#language/kernel';
import type { TerminateParticipationBody } from './terminate-participation.body.js';
import type { Termination } from './terminate-participation.js';

/** The termination of a body whose form was checked by its ground. */
export const toTermination = (body: TerminateParticipationBody): Termination => {
  const { ground, decisionNumber = '', decidedOn = '', servedOn = '', declaredOn = '' } = body;
  if (ground === 'RESIGN') return { ground, declaredOn: civilDate(declaredOn) };
  return {
    ground,
    decisionNumber,
    decidedOn: civilDate(decidedOn),
    servedOn: civilDate(servedOn),
  };
};
