import fc from 'fast-check';
import { birthDateOfPesel, checkPesel, isNip, isPesel, isRegon } from '../index.js';

describe('a PESEL', () => {
  it.each([
    ['00810100019', '1800-01-01'],
    ['45923000120', '1845-12-30'],
    ['99841501236', '1899-04-15'],
    ['70910744471', '1870-11-07'],
    ['96822900017', '1896-02-29'],
    ['44051401359', '1944-05-14'],
    ['02270803624', '2002-07-08'],
  ])('%s tells the birth date %s', (pesel, birthDate) => {
    expect(checkPesel(pesel)).toEqual({ kind: 'valid', pesel, birthDate });
    expect(birthDateOfPesel(pesel)).toBe(birthDate);
  });
  it.each(['00822900014', '00022900010', '00800100018', '00000000000'])(
    '%s is refused although its check digit is right: no such day',
    (pesel) => expect(checkPesel(pesel)).toEqual({ kind: 'invalid', fault: 'NO_SUCH_BIRTH_DATE' }),
  );
  it.each(['0081010001', '008101000190', '0081010001a', ' 00810100019', '００810100019', ''])(
    '%p has not eleven digits',
    (text) => expect(checkPesel(text)).toEqual({ kind: 'invalid', fault: 'NOT_ELEVEN_DIGITS' }),
  );
  it('is refused when any one of its digits after the date is mistyped', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('00810100019', '45923000120', '96822900017'),
        fc.integer({ min: 6, max: 10 }),
        fc.integer({ min: 1, max: 9 }),
        (pesel, place, added) => {
          const wrong = (Number(pesel[place]) + added) % 10;
          const mistyped = pesel.slice(0, place) + wrong + pesel.slice(place + 1);
          expect(checkPesel(mistyped)).toEqual({ kind: 'invalid', fault: 'WRONG_CHECK_DIGIT' });
          expect(isPesel(mistyped)).toBe(false);
          expect(birthDateOfPesel(mistyped)).toBeUndefined();
        },
      ),
    ));
});

describe('numbers of institutions', () => {
  it.each(['9271873207', '0000000017'])('%s is a NIP', (nip) => expect(isNip(nip)).toBe(true));
  it.each(['9271873208', '927187320', '927-187-32-07', '0000000000', '92718732070'])(
    '%s is no NIP',
    (nip) => expect(isNip(nip)).toBe(false),
  );
  it('a NIP whose sum leaves ten has no check digit: none of the ten endings is right', () => {
    const endings = [...'0123456789'];
    expect(endings.filter((digit) => isNip(`100001000${digit}`))).toEqual([]);
    expect(endings.filter((digit) => isNip(`100000000${digit}`))).toEqual(['6']);
  });
  it.each(['080086485', '000000017', '12345678512347'])('%s is a REGON', (regon) =>
    expect(isRegon(regon)).toBe(true),
  );
  it.each(['080086486', '08008648', '0800864850', '12345678612347', '12345678512348', '000000000'])(
    '%s is no REGON',
    (regon) => expect(isRegon(regon)).toBe(false),
  );
});
