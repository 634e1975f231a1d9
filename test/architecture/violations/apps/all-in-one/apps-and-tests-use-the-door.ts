export { inner } from '../../libs/language/kernel/src/inner.js';
