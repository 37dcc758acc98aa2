export { rulebookPage } from './page.js';
export { cellTitle, reasonText, SOURCES } from './provenance.js';
