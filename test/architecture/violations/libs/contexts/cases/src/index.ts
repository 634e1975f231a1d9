export { log as cases } from '#platform/event-log';
