export { askedOf } from './asked.js';
export {
  type CheckResult,
  checkRecord,
  createRecordChecker,
  isChecked,
  parsedFacts,
  type RecordChecker,
} from './check.js';
export type * from './facts.js';
export { type JsonResult, parseJson } from './json.js';
export { recordJsonSchema } from './json-schema.js';
export { namesIn, type RecordNames } from './names.js';
export type * from './record.js';
export { recordSchema } from './schema.js';
