export { log } from '#platform/event-log';
