import { pino, type Logger } from 'pino';
import type { LoggerService } from '@nestjs/common';

/** One JSON line for each thing worth knowing. Ids, codes and numbers only: nothing a person said or is called. */
export function createLogger(level: string, destination?: NodeJS.WritableStream): Logger {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  return destination === undefined ? pino(options) : pino(options, destination);
}

/** Nest's own messages, in the same lines. */
export function nestLogger(logger: Logger): LoggerService {
  const say =
    (level: 'debug' | 'info' | 'warn' | 'error') => (message: unknown, context?: unknown) =>
      logger[level]({ context: String(context ?? '') }, String(message));
  return {
    log: say('debug'),
    debug: say('debug'),
    verbose: say('debug'),
    warn: say('warn'),
    error: say('error'),
    fatal: say('error'),
  };
}
