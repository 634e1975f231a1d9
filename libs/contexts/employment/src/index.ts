export * from './employment.module.js';
