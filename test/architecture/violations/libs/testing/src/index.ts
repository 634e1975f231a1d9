export { inner as people } from '#language/kernel';
