export { applyFacts, isOfInterest, lockCollections } from './apply-facts.js';
export { canonical } from './canonical.js';
export { CheckpointMoved, loadCheckpoint, moveCheckpoint } from './checkpoints.js';
export { type Cursor, formatCursor, parseCursor } from './cursor.js';
export { type DecodedFact, UndecodableFact, decodeFact, isFact, keyOf } from './decoded-fact.js';
export {
  type AnyProjection,
  type DocumentProjection,
  collectionOf,
} from './document-projection.js';
export { inTransaction } from './in-transaction.js';
export { READ_STORE_SCHEMA_HISTORY, readStoreMigrations, readStoreSet } from './migrations.js';
export { PAGE_DEFAULT, PAGE_MAX, type Page, ReadStore, type StoredDocument } from './read-store.js';
export { type Rebuilt, rebuild } from './rebuild.js';
