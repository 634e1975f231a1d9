export * from './acts/act.js';
export * from './acts/act-handlers.js';
export { actNamed, thingOfStream } from './acts/act-register.js';
export * from './acts/act-runner.js';
export { allowedActsOf } from './acts/answer-refusal.js';
export * from './acts/content.js';
export * from './acts/refusal.js';
export * from './acts/thing.js';
export * from './acts/thing-index.js';
export * from './http/act.body.js';
export * from './http/command.answer.js';
export {
  ActDoor,
  Allow,
  AtLeast,
  DirectoryDoor,
  PersonalReadDoor,
  PublicDoor,
  type PersonalRead,
} from './http/doors.js';
export * from './http/fields.js';
export * from './http/text-fields.js';
export * from './http/known-on.js';
export * from './http/page.query.js';
export * from './http/parameters.js';
export { AllowedAct, FieldProblemAnswer, ProblemAnswer } from './http/problem.answer.js';
export * from './http/thing-reader.js';
export * from './operations/consumers.js';
export * from './operations/create-service.js';
export * from './operations/logger.js';
export * from './operations/platform.module.js';
export * from './operations/reactions.js';
export * from './problems/common-problems.js';
export * from './problems/problem.js';
export * from './tokens.js';
