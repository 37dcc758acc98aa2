import { keyAreas } from './response/key-areas.js';
import { lawBasedGovernment } from './response/law-based-government.js';
import { policyExplanation } from './response/policy-explanation.js';
import { publicConcerns } from './response/public-concerns.js';

/** Rows 1 to 31: 着力加强公开解读回应工作. */
export const response = { ...lawBasedGovernment, ...keyAreas, ...policyExplanation, ...publicConcerns };
