import { areaCovers, isTerc, isTercArea, sameGmina, samePowiat } from './terc.js';

const zagan = '0810021';
const zaganRural = '0810092';

describe('a TERC code', () => {
  it.each([zagan, zaganRural, '0812011', '0806043', '3263011'])('%s is one', (terc) =>
    expect(isTerc(terc)).toBe(true),
  );
  it.each(['810021', '08100210', '0910021', '0010021', '3410021', '0800021', '0810001', '0810026'])(
    '%s is none',
    (terc) => expect(isTerc(terc)).toBe(false),
  );
  it.each(['08', '0810', '081002', zagan])('%s is an area', (area) =>
    expect(isTercArea(area)).toBe(true),
  );
  it.each(['', '8', '081', '08100', '09', '08100211'])('%p is no area', (area) =>
    expect(isTercArea(area)).toBe(false),
  );
});

describe('competence by TERC', () => {
  it('takes town and rural part of an urban-rural gmina for one', () => {
    expect(sameGmina('0806043', '0806044')).toBe(true);
    expect(sameGmina('0806043', '080604')).toBe(true);
  });
  it('takes a town and the rural gmina of the same name for two in one powiat', () => {
    expect(sameGmina(zagan, zaganRural)).toBe(false);
    expect(samePowiat(zagan, zaganRural)).toBe(true);
    expect(samePowiat(zagan, '0806044')).toBe(false);
  });
  it('is compared with nothing coarser than itself', () => {
    expect(sameGmina('0810', zagan)).toBe(false);
    expect(samePowiat('08', '08')).toBe(false);
  });

  it.each(['08', '0810', '081002', zagan, '0810025'])('the area %s covers Żagań', (area) =>
    expect(areaCovers(['0806', area], zagan)).toBe(true),
  );
  it.each(['02', '0806', '081009', zaganRural, '', '081', 'x'])(
    'the area %p does not cover Żagań',
    (area) => expect(areaCovers([area], zagan)).toBe(false),
  );
  it('no areas cover nothing, and nothing covers a malformed code', () => {
    expect(areaCovers([], zagan)).toBe(false);
    expect(areaCovers(['08'], '0810')).toBe(false);
  });
});
