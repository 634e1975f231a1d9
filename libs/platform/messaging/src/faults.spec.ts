import { AppendOutcomeUnknown, LogUnavailable, RevisionConflict } from '#platform/event-log';
import { UndecodableFact } from '#platform/read-store';
import { isOutage, reasonOf } from './faults.js';

const withCode = (code: string) => Object.assign(new Error('Anna Nowak'), { code });

describe('what goes wrong while a fact is taken in', () => {
  it.each([
    ['the log is away', new LogUnavailable('away')],
    ['the answer of an append was lost', new AppendOutcomeUnknown('lost')],
    ['the connection was refused', withCode('ECONNREFUSED')],
    ['the socket of the server is gone', withCode('ENOENT')],
    ['the server stops', withCode('57P01')],
    ['the server starts', withCode('57P03')],
    ['the disk is full', withCode('53100')],
    ['two transactions waited for each other', withCode('40P01')],
    ['a lock was not free in time', withCode('55P03')],
    ['the transaction took too long', withCode('25P04')],
    ['the connection broke without a code', new Error('Connection terminated unexpectedly')],
    ['the pool had no connection', new Error('timeout exceeded when trying to connect')],
    ['it is the cause of another error', new Error('failed', { cause: withCode('08006') })],
  ])('is an outage when %s', (_what, error) => {
    expect(isOutage(error)).toBe(true);
  });

  it.each([
    ['the program is wrong', new TypeError('undefined is no function')],
    ['the fact cannot be read', new UndecodableFact('v1: owner (invalid_type)')],
    ['the document is no JSON for the database', withCode('22P05')],
    ['a constraint says no', withCode('23505')],
    ['the command takes too long', withCode('57014')],
    ['others write all the time', new RevisionConflict('case-1', 3)],
    ['something was thrown that is no error', 'ECONNREFUSED'],
  ])('is a fault of the fact when %s', (_what, error) => {
    expect(isOutage(error)).toBe(false);
  });

  it('does not look for causes for ever', () => {
    const error = new Error('turns in a circle');
    error.cause = error;
    expect(isOutage(error)).toBe(false);
  });

  it.each([
    [new TypeError('Anna Nowak'), 'TypeError'],
    [withCode('23505'), 'Error 23505'],
    [withCode('Anna Nowak'), 'Error'],
    [new UndecodableFact('v1: owner (invalid_type)'), 'UndecodableFact: v1: owner (invalid_type)'],
    ['Anna Nowak', 'unknown'],
  ])('is told by its kind, never by what it says: %p', (error, reason) => {
    expect(reasonOf(error)).toBe(reason);
  });
});
