// A record with a slip, met with its code and a hint; then the wider evaluation, where 3 % is raised to the floor of 4 %.
const { checkRecord, evaluate } = require('kaoping');
const { wuding2018 } = require('kaoping/wuding-2018');

const checked = checkRecord(wuding2018, {
  unit: { id: 'baishui', name: '白水镇', kind: 'township' },
  year: 2018,
  facts: { 'task-1': 'met' },
});
if (!checked.ok) {
  for (const { path, code, hint } of checked.issues) console.log(`${path} [${code}] ${hint?.zh ?? ''}`);
}

const { total, findings } = evaluate({
  parts: [
    { id: 'open-government', score: '99.85', outOf: '100', weight: '3%' },
    { id: 'everything-else', score: '90', outOf: '100', weight: '97%' },
  ],
  floor: { part: 'open-government', ...wuding2018.weightFloor, breach: 'raise' },
});
console.log(`${total}: ${findings[0].title.zh}`);
