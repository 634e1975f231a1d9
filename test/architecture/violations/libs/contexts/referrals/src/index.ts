export { log as referrals } from '#platform/event-log';
