export { inner as lent } from '#language/kernel';
