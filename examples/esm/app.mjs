// One township, scored under two readings of 重扣分: what it has, what is still possible, and the clause that costs it.
import { createScorer } from 'kaoping';
import { wuding2018 } from 'kaoping/wuding-2018';

const record = {
  unit: { id: 'baishui', name: '白水镇', kind: 'township' },
  year: 2018,
  facts: { 'dedicated-body': { establishedOn: null }, 'report-heard': 2, 'special-page': 'met' },
};

for (const size of ['10-points', '5-points']) {
  const scorer = createScorer(wuding2018, { readings: { 'heavy-size': size } });
  const { status, range, lines } = scorer.score(record);
  console.log(`heavy-size=${size}: ${status}, ${range.low} to ${range.high}`);
  for (const { amount, title, basis } of lines) console.log(`  ${amount}  ${title.en} (${basis[0].clause})`);
}
