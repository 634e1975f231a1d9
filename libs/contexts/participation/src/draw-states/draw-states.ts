import { lifecycle, type Transition } from '../lifecycle.js';
import type { ParticipationStatus } from '../participation.js';

/** A name that mermaid takes for a state. */
const nameOf = (status: ParticipationStatus): string =>
  status === 'none' ? '[*]' : status.replaceAll('-', '_');

const lineOf = (from: ParticipationStatus, { by, facts, to }: Transition): string => {
  const who = by === 'REACTION' ? 'by itself' : by.replace('participation:', '');
  return `  ${nameOf(from)} --> ${nameOf(to)}: ${facts.join(' + ')} (${who})`;
};

const statuses = Object.keys(lifecycle) as ParticipationStatus[];

/** A state without a way on to another one: there the diagram ends. */
const isLast = (status: ParticipationStatus): boolean =>
  lifecycle[status].every(({ to }) => to === status);

/** The life of a participation as a mermaid diagram, drawn from the table that decides it. */
export function drawStates(): string {
  const lines = statuses.flatMap((from) => [
    ...lifecycle[from].map((transition) => lineOf(from, transition)),
    ...(isLast(from) ? [`  ${nameOf(from)} --> [*]`] : []),
  ]);
  return ['stateDiagram-v2', ...lines].join('\n');
}

/** The whole of STATES.md. */
export const statesDocument = (): string => `# States of a participation

Drawn from \`src/lifecycle.ts\`, the table that decides what is allowed; do not edit. A test compares the two and
\`UPDATE_STATES=1\` with that test writes this file anew. In brackets the act that records the facts.

\`\`\`mermaid
${drawStates()}
\`\`\`
`;
