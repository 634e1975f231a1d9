import { KEY_CACHE_MS, KeyCache } from './key-cache.js';

const key = (byte: number) => Buffer.alloc(32, byte);

describe('the cache of unwrapped keys', () => {
  it('gives a copy until its time is over', () => {
    let now = 0;
    const cache = new KeyCache(() => now);
    cache.keep('anna', key(1), cache.generation);
    cache.find('anna')?.fill(0);
    expect(cache.find('anna')).toEqual(key(1));
    now = KEY_CACHE_MS - 1;
    expect(cache.find('anna')).toEqual(key(1));
    now = KEY_CACHE_MS;
    expect(cache.find('anna')).toBeUndefined();
    expect(cache.size).toBe(0);
  });
  it('forgets the least used one when it is full', () => {
    const cache = new KeyCache(() => 0, 2);
    for (const [name, byte] of [
      ['anna', 1],
      ['bartek', 2],
    ] as const)
      cache.keep(name, key(byte), 0);
    cache.find('anna');
    cache.keep('celina', key(3), 0);
    expect([cache.find('anna'), cache.find('bartek'), cache.find('celina')]).toEqual([
      key(1),
      undefined,
      key(3),
    ]);
  });
  it('does not keep a key that was read before a destruction and arrives after it', () => {
    const cache = new KeyCache(() => 0);
    const { generation } = cache;
    cache.forget(['anna']);
    cache.keep('anna', key(1), generation);
    expect(cache.find('anna')).toBeUndefined();
  });
});
