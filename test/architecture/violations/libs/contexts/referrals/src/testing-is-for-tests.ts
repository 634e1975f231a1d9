export { people } from '#testing';
