const networkCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT']);
const messages = [
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'Client has encountered a connection error',
  'Query read timeout',
];

/** Whether an error of the driver means that the server is away or going, so that trying again may help. */
export function isDatabaseAway(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false;
  const { code } = thrown as { code?: unknown };
  if (typeof code === 'string') {
    // 08: connection exceptions; 53: out of resources; 57: operator intervention, among it a shutdown.
    return networkCodes.has(code) || /^(08|53|57P)/.test(code) || code === '57014';
  }
  return messages.some((message) => thrown.message.startsWith(message));
}
