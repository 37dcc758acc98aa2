import { approvals } from './services/approvals.js';
import { onlineServices } from './services/online-services.js';
import { serviceHalls } from './services/service-halls.js';

/** Rows 32 to 50: 着力提升政务服务工作实效. */
export const services = { ...onlineServices, ...serviceHalls, ...approvals };
