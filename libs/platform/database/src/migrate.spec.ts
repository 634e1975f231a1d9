import { type Migration, sha256Of, stillToDo } from './migrate.js';

const one: Migration = { id: '1', sql: 'select 1' };
const two: Migration = { id: '2', sql: 'select 2' };
const applied = ({ id, sql }: Migration) => ({ id, sha256: sha256Of(sql) });

describe('what a database still needs', () => {
  it('is everything at first, then the rest, then nothing', () => {
    expect(stillToDo([one, two], [], 'h')).toEqual([one, two]);
    expect(stillToDo([one, two], [applied(one)], 'h')).toEqual([two]);
    expect(stillToDo([one, two], [applied(one), applied(two)], 'h')).toEqual([]);
  });

  it('cannot be told when the text of an applied migration differs by a character', () => {
    const edited = { ...one, sql: 'select 1 ' };
    expect(() => stillToDo([edited, two], [applied(one)], 'h')).toThrow(
      'Migration 1 (h) was changed after it had been applied',
    );
  });

  it('cannot be told when the database is newer than the program', () => {
    expect(() => stillToDo([one], [applied(one), applied(two)], 'h')).toThrow(
      'The database is newer than this program: it knows migration 2 (h)',
    );
  });

  it('cannot be told when a migration was put before one already applied', () => {
    const zero = { id: '0', sql: 'select 0' };
    expect(() => stillToDo([zero, one], [applied(one)], 'h')).toThrow('in another order');
  });

  it('cannot be told when two migrations have one name', () => {
    expect(() => stillToDo([one, one], [], 'h')).toThrow('Two migrations of h are called 1.');
  });
});
