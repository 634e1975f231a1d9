export { InstitutionLoader, type Loaded } from './load-institutions/institution-loader.js';
export { readInstitutions, type InstitutionEntry } from './load-institutions/read-institutions.js';
export { RegistryModule } from './registry.module.js';
