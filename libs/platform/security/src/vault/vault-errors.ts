import type { KeyName, SealPlace } from './seal-context.js';

// None of these tells a value: ids, classes and field names only.

/** The key was destroyed, and what is erased stays erased: nothing more is sealed for this person here. */
export class KeyDestroyed extends Error {
  override readonly name = 'KeyDestroyed';
  constructor(readonly key: KeyName) {
    super(
      `The key of class ${key.class} of client ${key.client} at ${key.controller} was destroyed.`,
    );
  }
}

/** A value was to be sealed under a key that had not been asked for. A fault of the program. */
export class KeyNotInRing extends Error {
  override readonly name = 'KeyNotInRing';
  constructor(readonly key: KeyName) {
    super(
      `No key of class ${key.class} of client ${key.client} at ${key.controller} was asked for.`,
    );
  }
}

/** A sealed value was changed or moved, or its key is missing although nobody destroyed it. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';
  constructor(
    place: SealPlace,
    readonly reason: 'TAMPERED' | 'NO_SUCH_KEY',
  ) {
    super(`Sealed field ${place.field} of event ${place.eventId} does not open: ${reason}.`);
  }
}

/** A kept key does not open under the master key: the row was moved or changed. */
export class WrappedKeyBroken extends Error {
  override readonly name = 'WrappedKeyBroken';
  constructor(readonly key: KeyName) {
    super(
      `The kept key of class ${key.class} of client ${key.client} at ${key.controller} was changed.`,
    );
  }
}

/** The vault was filled under another master key; with this one nothing in it would open. */
export class WrongMasterKey extends Error {
  override readonly name = 'WrongMasterKey';
  constructor() {
    super(
      'This database was sealed under another master key. Give back the one it was started with.',
    );
  }
}
