export * from './envelope.js';
export * from './event-log.js';
