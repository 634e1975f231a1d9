export * from './envelope.js';
export * from './event-log.js';
export { MemoryEventLog } from './memory/memory-event-log.js';
