export { lent } from './lender.spec.js';
