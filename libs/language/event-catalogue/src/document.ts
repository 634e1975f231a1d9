import { describeLegalBasis } from '#language/law';
import { catalogue } from './catalogue.js';
import type { Audience, EventDefinition } from './define-event.js';

const audiences: Readonly<Record<Audience, string>> = {
  RECORDER: 'the institution that recorded it',
  PARTICIPANTS: 'the institutions that take part in the thing',
  CASE: 'every party of the case',
  PUBLIC: 'everybody who is signed in',
};

/** EVENTS.md: the whole catalogue for people, made from the same definitions that the program uses. */
export function documentEvents(): string {
  const things = [...new Set([...catalogue.values()].map(({ thing }) => thing))];
  const sections = things.map((thing) => {
    const events = [...catalogue.values()].filter((definition) => definition.thing === thing);
    return `## ${thing === 'any' ? 'in several streams' : thing}\n\n${events.map(section).join('\n')}`;
  });
  return `# Events\n\nMade by \`npm run catalogue\` from the catalogue; do not edit. ${catalogue.size} event types.\n\n${sections.join('\n')}`;
}

function section(definition: EventDefinition): string {
  const {
    type,
    version,
    polish,
    audience,
    alsoSeenBy = [],
    sealed,
    legalBasis,
    recorderOnly = [],
    hiddenFrom = {},
  } = definition;
  const fields = Object.entries(sealed).map(
    ([field, { class: dataClass }]) => `${field} (${dataClass})`,
  );
  const lines = [
    `### ${type} v${version}: „${polish}”`,
    '',
    `- seen by: ${audiences[audience]}${alsoSeenBy.length > 0 ? `, and parties of kind ${alsoSeenBy.join(', ')}` : ''}`,
    ...(recorderOnly.length > 0
      ? [`- shown to the recorder only: ${recorderOnly.join(', ')}`]
      : []),
    ...Object.entries(hiddenFrom).map(
      ([kind, hidden]) => `- hidden from ${kind}: ${hidden.join(', ')}`,
    ),
    ...(fields.length > 0 ? [`- sealed: ${fields.join(', ')}`] : []),
    `- rests on: ${legalBasis.map(describeLegalBasis).join('; ')}`,
    '',
    '```json',
    JSON.stringify(definition.example, null, 2),
    '```',
    '',
  ];
  return lines.join('\n');
}
