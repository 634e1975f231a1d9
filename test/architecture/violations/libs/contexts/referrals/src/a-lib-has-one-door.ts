export { inner } from '../../../language/kernel/src/inner.js';
