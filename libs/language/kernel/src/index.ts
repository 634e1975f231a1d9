export * from './assert-never.js';
export * from './civil-date.js';
export * from './decision.js';
export * from './fold.js';
export * from './ids.js';
export * from './position.js';
