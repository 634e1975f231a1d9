import { DataDisclosed } from '#language/event-catalogue';
import type { InstitutionId } from '#language/kernel';

type Texts = Readonly<Record<string, string | undefined>>;

/** The identity, and what else it must read, for an institution that becomes party by the same append. */
export function madeParty(recipient: InstitutionId, texts: Texts = {}) {
  const readable = present(texts);
  return readable === undefined
    ? DataDisclosed({ recipient, classes: ['P1'], fields: ['identity'], about: 'application' })
    : DataDisclosed(
        {
          recipient,
          classes: ['P1', 'P3'],
          fields: ['identity', 'texts'],
          about: 'application',
        },
        { texts: readable },
      );
}

/** Sealed texts for an institution that is party already; nothing when there are none. */
export function textsFor(recipient: InstitutionId, texts: Texts) {
  const readable = present(texts);
  return readable === undefined
    ? []
    : [
        DataDisclosed(
          { recipient, classes: ['P3'], fields: ['texts'], about: 'application' },
          { texts: readable },
        ),
      ];
}

function present(texts: Texts): Texts | undefined {
  const written = Object.entries(texts).filter(([, text]) => text !== undefined);
  return written.length === 0 ? undefined : Object.fromEntries(written);
}
