/** The one-file bundle for sheets and pages: the core and the founding rulebook under one global name. */
export { wuding2018 } from '../seeds/wuding-2018/index.js';
export * from './index.js';
