import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { IdentifyClientBody, identityIn } from './identify-client.body.js';

const valid = {
  givenName: 'Anna',
  familyName: 'Przykładowa',
  pesel: '99841501236',
  notice: { version: '2026-01', way: 'WRITTEN' },
};
const wrongFields = async (more: object) => {
  const body = plainToInstance(IdentifyClientBody, { ...valid, ...more });
  return (await validate(body)).map(({ property }) => property);
};

describe('the form of an identification', () => {
  it('takes the safe numbers of the examples', async () => {
    for (const pesel of ['00810100019', '45923000120', '99841501236', '96822900017']) {
      expect(await wrongFields({ pesel })).toEqual([]);
    }
  });
  it.each(['00822900014', '00022900010', '00800100018', '99841501237', '9984150123', 99841501236])(
    'refuses the impossible PESEL %p',
    async (pesel) => expect(await wrongFields({ pesel })).toEqual(['pesel']),
  );
  it.each(['', '   ', 'An\u0000na', 'Anna\u202E', '\uFEFFAnna', 'Anna\n', 7, null])(
    'refuses the name %p',
    async (givenName) => expect(await wrongFields({ givenName })).toEqual(['givenName']),
  );
  it('takes a name of a hundred characters and none of a hundred and one', async () => {
    expect(await wrongFields({ givenName: 'a'.repeat(100) })).toEqual([]);
    expect(await wrongFields({ givenName: 'a'.repeat(101) })).toEqual(['givenName']);
    // Each of these is two characters to the catalogue.
    expect(await wrongFields({ givenName: '😀'.repeat(51) })).toEqual(['givenName']);
  });
  it.each([undefined, null, [], 'WRITTEN', {}])('refuses the notice %p', async (notice) => {
    expect(await wrongFields({ notice })).toEqual(['notice']);
  });
  it('writes names in composed letters and without spaces around them', () => {
    const body = plainToInstance(IdentifyClientBody, {
      ...valid,
      familyName: ' Z\u0307abin\u0301ska ',
    });
    expect(identityIn(body).familyName).toBe('\u017Babi\u0144ska');
  });
});
