// Self-checks of the reference, computed by hand. Run: npx tsx test/reference/check.ts
import './checks/numbers.js';
import './checks/sections.js';
import './checks/facts.js';
import './checks/gates.js';
import './checks/turns.js';

console.log('all hand computations hold');
