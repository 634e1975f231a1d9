export { anna } from './people.fixture.js';
