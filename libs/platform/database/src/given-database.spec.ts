import { addressOf, givenDatabase } from './given-database.js';

const application = 'postgres://application:hasło@db.example:5432/sciezka';
const owner = 'postgres://owner:tajne@db.example:5432/sciezka';

describe('a database given by the environment', () => {
  it('takes two addresses', () => {
    const given = givenDatabase({ DATABASE_URL: application, DATABASE_OWNER_URL: owner });
    expect(given?.application.username).toBe('application');
    expect(given?.owner.username).toBe('owner');
  });

  it('is none when neither is set, or both are empty', () => {
    expect(givenDatabase({})).toBeUndefined();
    expect(givenDatabase({ DATABASE_URL: '', DATABASE_OWNER_URL: '' })).toBeUndefined();
  });

  it.each([
    [{ DATABASE_URL: application }, 'DATABASE_OWNER_URL: is not set'],
    [{ DATABASE_OWNER_URL: owner }, 'DATABASE_URL: is not set'],
    [{ DATABASE_URL: 'mysql://a:tajne@b/c', DATABASE_OWNER_URL: owner }, 'DATABASE_URL: must look'],
    [{ DATABASE_URL: 'tajne', DATABASE_OWNER_URL: 'tajne' }, 'DATABASE_OWNER_URL: must look'],
    [{ DATABASE_URL: owner, DATABASE_OWNER_URL: owner }, 'name the same user'],
  ])('is refused when half of it is missing or wrong (%#)', (environment, fault) => {
    expect(() => givenDatabase(environment)).toThrow(fault);
    expect(() => givenDatabase(environment)).toThrow('Set both DATABASE_URL');
    expect(() => givenDatabase(environment)).not.toThrow('tajne');
  });

  it('is described without its password', () => {
    expect(addressOf(new URL(owner))).toBe('postgres://owner@db.example:5432/sciezka');
  });
});
