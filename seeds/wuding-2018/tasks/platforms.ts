import { hotlines } from './platforms/hotlines.js';
import { requestPlatform } from './platforms/request-platform.js';
import { rows62to67 } from './platforms/rows-62-67.js';
import { websites } from './platforms/websites.js';

/** Rows 51 to 73: 着力推进政务公开平台建设. */
export const platforms = { ...websites, ...rows62to67, ...hotlines, ...requestPlatform };
