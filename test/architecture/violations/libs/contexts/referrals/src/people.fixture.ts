export { inner as anna } from '#language/kernel';
