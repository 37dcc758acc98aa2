import type { Text } from '../../../src/rulebook/index.js';

export const t = (zh: string, en: string): Text => ({ zh, en });
