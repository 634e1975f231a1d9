export * from './calendar/days.js';
export * from './calendar/holidays.js';
export * from './calendar/periods.js';
export * from './calendar/working-days.js';
export * from './identifiers/nip.js';
export * from './identifiers/pesel.js';
export * from './identifiers/regon.js';
export * from './identifiers/terc.js';
