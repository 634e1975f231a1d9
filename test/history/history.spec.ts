import { catalogue, decode } from '#language/event-catalogue';
import { readdirSync, readFileSync } from 'node:fs';

const here = new URL('.', import.meta.url);
const lock = JSON.parse(
  readFileSync(
    new URL('../../libs/language/event-catalogue/catalogue.lock.json', import.meta.url),
    'utf8',
  ),
) as Readonly<Record<string, string>>;

const kept = readdirSync(here)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length))
  .sort();

function bodyOf(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(`${name}.json`, here), 'utf8')) as Record<string, unknown>;
}

function partsOf(name: string): readonly [type: string, version: number] {
  const [, type = '', version = ''] = /^(\w+)\.v(\d+)$/.exec(name) ?? [];
  return [type, Number(version)];
}

describe('the facts of earlier releases (N25)', () => {
  it('are kept for every version that was ever locked, and for no other', () => {
    expect(kept).toEqual(Object.keys(lock).sort());
  });
  it.each(kept)('%s is still understood', (name) => {
    const [type, version] = partsOf(name);
    const event = decode(type, version, bodyOf(name));
    expect(event.type).toBe(type);
    if (catalogue.get(type)?.version === version) expect(event.data).toEqual(bodyOf(name));
  });
  it.each(kept)('%s with a field that nobody released is not taken for it', (name) => {
    const [type, version] = partsOf(name);
    expect(() => decode(type, version, { ...bodyOf(name), unheardOf: 1 })).toThrow(`${type}: `);
  });
});
