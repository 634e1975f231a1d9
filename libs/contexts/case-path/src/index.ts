export { CasePathModule } from './case-path.module.js';
