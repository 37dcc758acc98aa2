export { rulebookPage } from './page.js';
export { cellTitle, reasonText, SOURCES } from './provenance.js';
export { ruleTerms } from './rule-terms.js';
