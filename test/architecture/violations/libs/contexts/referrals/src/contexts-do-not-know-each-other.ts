export { cases } from '#contexts/cases';
