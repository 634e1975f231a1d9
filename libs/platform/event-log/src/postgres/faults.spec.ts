import pg from 'pg';
import { AnswerOverdue, NotConnected, faultOf } from './faults.js';

const answered = (code: string) =>
  Object.assign(new pg.DatabaseError('the database says', 10, 'error'), { code });

describe('what a failed statement says about itself', () => {
  it.each([
    ['no connection could be had', new NotConnected('none')],
    ['the client knew that the connection was broken', new Error('Client is not queryable')],
    ['it was cancelled', answered('57014')],
    ['the head of the log was not to be had in time', answered('55P03')],
    ['it was chosen to end a deadlock', answered('40P01')],
    ['the server only reads', answered('25006')],
  ])('not carried out, but may be later: %s', (_, error) => {
    expect(faultOf(error)).toBe('away');
  });

  it.each([
    ['a value is out of range', answered('22003')],
    ['a rule of a table is broken', answered('23505')],
    ['the role may not', answered('42501')],
  ])('never carried out: %s', (_, error) => {
    expect(faultOf(error)).toBe('refused');
  });

  it.each([
    ['the connection broke', new Error('Connection terminated unexpectedly')],
    ['the socket was reset', Object.assign(new Error('read'), { code: 'ECONNRESET' })],
    ['the pipe broke, whose code has five letters', Object.assign(new Error(), { code: 'EPIPE' })],
    ['the answer is overdue', new AnswerOverdue('late')],
    ['the server was shut down', answered('57P01')],
    ['the server crashed', answered('57P02')],
    ['the disk was full', answered('53100')],
    ['something broke within the server', answered('XX000')],
  ])('nobody knows: %s', (_, error) => {
    expect(faultOf(error)).toBe('lost');
  });
});
