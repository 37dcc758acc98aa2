import { describe, expect, it } from 'vitest';
import { rulebookPage } from '../../src/report/rulebook/index.js';
import { requireRulebook, type WrittenRulebook } from '../../src/rulebook/index.js';

const both = (title: string) => ({ zh: title, en: title });
const basis = [{ document: 'sheet', clause: '一' }];
const doubt = (question: string, ...options: readonly string[]) => ({
  question: both(question),
  basis,
  default: options[0]!,
  options: Object.fromEntries(options.map((option) => [option, { title: both(option) }])),
});
const rule = (title: string, section: string, measure: object, effect: object, more: object = {}) => ({
  title: both(title),
  section,
  basis,
  measure,
  effect,
  ...more,
});
const tally = { kind: 'tally', words: { province: both('省级'), city: both('市级') } };

/** The sheet of an office: its sections are not written in the order of their tree. */
const county = {
  format: 'kaoping/rulebook/1',
  id: 'clerk',
  edition: '1',
  year: 2026,
  utcOffset: '+08:00',
  title: both('考核表'),
  documents: { sheet: { title: both('表') } },
  kinds: { bureau: { title: both('局') } },
  sections: {
    total: { title: both('总分'), fullMarks: '100' },
    work: { title: both('工作'), within: 'total', fullMarks: '60' },
    rest: { title: both('其他'), within: 'total', fullMarks: '40' },
    detail: { title: both('细目'), within: 'work', fullMarks: '20' },
    bonus: { title: both('加分'), within: 'total', ceiling: { $reading: 'most', five: '5', ten: '10' } },
    later: { title: both('待定'), within: 'total', fullMarks: '3' },
  },
  rules: {
    meetings: rule('会议', 'work', { kind: 'count' }, earned('4', { at: '4', per: '1', down: '-1' })),
    done: rule('完成', 'detail', { kind: 'proportion' }, { kind: 'earn', points: '20' }),
    marks: rule('评分', 'rest', { kind: 'rating', from: '0', to: '100' }, { kind: 'earn', points: '40' }),
    place: rule('名次', 'bonus', { kind: 'count' }, placed([4, '0'], [3, '1'], [2, '2'], [1, '3'])),
    tops: rule('前十', 'bonus', { kind: 'count' }, placed([11, '1'], [4, '2'], [1, '5']), { fact: 'place' }),
    above: rule(
      '超额',
      'bonus',
      { kind: 'proportion', beyond: true },
      {
        kind: 'award',
        scale: {
          kind: 'line',
          at: '100%',
          per: '10%',
          up: '3',
          counting: { $reading: 'part', whole: 'whole', exact: 'exact' },
        },
      },
    ),
    methods: rule('经验', 'bonus', tally, {
      kind: 'award',
      scale: { kind: 'table', take: 'best', table: { province: '3', city: '1' } },
    }),
    grave: rule('事故', 'total', { kind: 'count' }, { kind: 'veto', to: 'grade', at: 'poor' }),
    talks: rule('约谈', 'total', { kind: 'count' }, { kind: 'veto', to: 'grade', at: 'fair' }),
  },
  cohort: { place: { of: 'marks', take: 'rank', best: 'highest' } },
  readings: { most: doubt('加分上限', 'five', 'ten'), part: doubt('零头', 'whole', 'exact') },
  grades: {
    bands: [
      { id: 'good', title: both('优秀'), atLeast: '90' },
      { id: 'fair', title: both('合格'), atLeast: '60' },
      { id: 'poor', title: both('不合格') },
    ],
  },
};

function earned(points: string, line: object): object {
  return { kind: 'earn', points, scale: { kind: 'line', ...line } };
}
function placed(...steps: readonly (readonly [number, string])[]): object {
  return {
    kind: 'award',
    scale: { kind: 'steps', steps: steps.map(([atLeast, points]) => ({ atLeast: String(atLeast), points })) },
  };
}

const written = requireRulebook(county) as WrittenRulebook;
const page = rulebookPage(written, { most: 'five', part: 'whole' }, 'zh');
const english = rulebookPage(written, { most: 'five', part: 'whole' }, 'en');
const rowOf = (id: string, text = page) => text.split('\n').find((line) => line.includes(`<br>\`${id}\``))!;

describe('a page as a clerk reads it', () => {
  it('prints a section right under the one that holds it', () => {
    const titles = [...page.matchAll(/^#+ (总分|工作|细目|其他|加分|待定)（/gm)].map(([, title]) => title);
    expect(titles).toEqual(['总分', '工作', '细目', '其他', '加分', '待定']);
  });

  it.each([
    ['meetings', '| 次数：4次得4分，每少1次减1分 |'],
    ['place', '：第1名加3分、第2名加2分、第3名加1分，其余不加分 |'],
    ['tops', '：第1至3名加5分、第4至10名加2分，其余加1分 |'],
    ['above', '：100%时不加分，每多10%加3分；不足10%的部分不计；见解释口径2 |'],
    ['methods', '| 分项计数：省级加3分、市级加1分；取最好一项 |'],
    ['grave', '| 次数：有此情形，等次定为“不合格” |'],
    ['talks', '| 次数：有此情形，等次最高定为“合格” |'],
  ])('%s: %s', (id, said) => expect(rowOf(id)).toContain(said));

  it('says ranks in English too', () => {
    expect(rowOf('tops', english)).toContain(
      'awards 5 points for ranks 1 to 3, 2 points for ranks 4 to 10, 1 point for the rest |',
    );
  });

  it('says of each reading what it decides, and of that which reading decides it', () => {
    const readings = page.slice(page.indexOf('## 解释口径'));
    expect(readings).toMatch(/### 1\. 加分上限？[^#]*\n\n用于：板块“加分”`bonus`\n/);
    expect(readings).toMatch(/### 2\. 零头？[^#]*\n\n用于：“超额”`above`\n/);
    expect(page).toMatch(/### 加分（不超过5分）\n\n- 计入“总分”的加分\n- 见解释口径1\n/);
    expect(english).toContain('\n- See reading 1\n');
    expect(rowOf('methods')).not.toContain('见解释口径');
  });

  it('says where there are no rules yet', () => {
    expect(page).toMatch(/### 待定（满分3分）\n\n- 还没有细则\n/);
    expect(english).toMatch(/### 待定 \(full marks 3\)\n\n- No rules yet\n/);
  });

  it('prints no default that no rule falls back on', () => {
    expect(page).not.toMatch(/部分完成而未写明|逾期|期限当日|年后/);
    const due = { ...county.rules.done, measure: { kind: 'status' }, due: { on: '2026-03-31', late: '50%' } };
    const dated = requireRulebook({ ...county, rules: { ...county.rules, done: due } }) as WrittenRulebook;
    expect(rulebookPage(dated, { most: 'five', part: 'whole' }, 'zh')).toContain(
      '- 部分完成而未写明比例的，按50%计；年后完成的不计分；期限当日算按期（另有规定的除外）。\n',
    );
  });

  it('tells a void unit from a lowered grade', () => {
    expect(page).toContain('- 只限等次的否决不改变总分和名次。');
    expect(page).not.toContain('作废');
    const grave = { ...county.rules.grave, effect: { kind: 'veto', to: 'void' } };
    const voided = rulebookPage(
      requireRulebook({ ...county, rules: { ...county.rules, grave } }) as WrittenRulebook,
      { most: 'five', part: 'whole' },
      'zh',
    );
    expect(voided).toContain('- 作废（不予计分）的单位不排名。\n');
    expect(rowOf('grave', voided)).toContain('| 次数：有此情形，一票否决，“总分”作废，不予计分 |');
  });
});
