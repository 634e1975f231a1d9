export { inner as log } from '#language/kernel';
