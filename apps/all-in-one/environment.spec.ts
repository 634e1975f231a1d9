import { readEnvironment } from './environment.js';

describe('the environment', () => {
  it('has a default for everything but secrets and servers', () => {
    expect(readEnvironment({})).toEqual({
      HOST: '127.0.0.1',
      PORT: 3000,
      LOG_LEVEL: 'warn',
      TOKEN_AUDIENCE: 'sciezka',
    });
  });
  it('tells all its faults at once', () => {
    const read = () => readEnvironment({ PORT: '0', LOG_LEVEL: 'loud', TOKEN_ISSUER: 'nowhere' });
    expect(read).toThrow(/PORT[\s\S]*LOG_LEVEL[\s\S]*TOKEN_ISSUER/);
  });
  it('takes an empty variable for none', () =>
    expect(readEnvironment({ PORT: '' }).PORT).toBe(3000));
});
