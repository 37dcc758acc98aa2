import type { Message } from '../messages/index.js';

/** Hints on how the parts of a rulebook must fit each other. */
export const partHints = {
  'no-calendar': () => ({
    zh: '在考评办法中写 "calendar": "cn"，或写出工作日表',
    en: 'State "calendar": "cn" in the rulebook, or write a table out',
  }),
  'option-left-open': ({ name }) => ({
    zh: `补上 "${name}": …；不适用则写 null`,
    en: `Add "${name}": …, or null for absent`,
  }),
  'choice-not-here': () => ({
    zh: '写成固定的值；不同的做法写成细则的不同分支',
    en: 'Write one value; let the choice stand at the rule, its effect or a test instead',
  }),
  'shape-by-reading': () => ({
    zh: '各分支改用同一 fact、section、measure.kind、items；或拆成两条细则',
    en: 'Give all branches one fact, section, kind of measure and items, or write two rules',
  }),
  'facts-differ': () => ({
    zh: '两处写成一样（只可在 where、unless、quantity、none、期限上不同），或读另一事实',
    en: 'Write both alike (only where, unless, quantity, none and limits may differ), or read another fact',
  }),

  'not-positive': () => ({ zh: '写大于 0 的数', en: 'Write a number above 0' }),
  'negative-amount': () => ({
    zh: '去掉负号：扣还是加由 kind 决定',
    en: 'Drop the sign: whether it adds or takes away is said by kind',
  }),
  'amount-form': () => ({
    zh: '如 { "points": "5", "per": "once" } 或 { "percent": "2%", "of": "earned", "per": "occurrence" }',
    en: 'Such as { "points": "5", "per": "once" } or { "percent": "2%", "of": "earned", "per": "occurrence" }',
  }),
  'bounds-reversed': () => ({ zh: '对调，或改其中之一', en: 'Exchange them, or correct one' }),
  'required-left-open': () => ({
    zh: '写上 "required"：达到多少才算满分，如 "required": "4"；每多、每少一次加减分的用 line 尺度',
    en: 'Add what full marks take, such as "required": "4"; points for each more or less are a "line"',
  }),
  'counting-left-open': () => ({
    zh: '写上 "counting": "exact"、"whole" 或 "started"',
    en: 'Add "counting": "exact", "whole" or "started"',
  }),
  'steps-not-descending': () => ({
    zh: '从高到低排列，不重复（等次：上一等次有名额的可以相同）',
    en: 'List them from the highest down, each lower than the one before (grades may meet below a quota)',
  }),
  'share-not-here': () => ({ zh: '把 share 换成 points', en: 'Write points in place of share' }),
  'table-needed': () => ({
    zh: '写 "scale": { "kind": "table", "table": { "词": "分值" } }',
    en: 'Write "scale": { "kind": "table", "table": { "word": "points" } }',
  }),
  'table-not-here': () => ({
    zh: '改用 steps、line、proportional 或 all-or-nothing',
    en: 'Use steps, a line, proportional or all-or-nothing',
  }),
  'word-not-listed': ({ name }) => ({
    zh: `补上 "${name}": "0" 或其分值`,
    en: `Add "${name}" with its points, if only "0"`,
  }),
  'take-left-open': () => ({ zh: '写上 "take": "sum" 等', en: 'Add "take": "sum", or best, worst, mean' }),
  'take-not-here': () => ({ zh: '删去 take', en: 'Leave "take" out' }),
  'share-in-time-only': ({ name }) => ({
    zh: `删去 ${name}，或改用 "quantity": "share-in-time"`,
    en: `Leave ${name} out, or take "quantity": "share-in-time"`,
  }),
  'by-field': () => ({
    zh: '改用这样的字段：{ "type": "word", "of": ["…"] }',
    en: 'Name a field such as { "type": "word", "of": ["…"] }',
  }),
  'words-not-here': () => ({ zh: '删去 of，或改成 "type": "word"', en: 'Leave "of" out, or make it "type": "word"' }),
  'test-type': ({ expected }) => ({ zh: `改成适合 ${expected} 的判断`, en: `Write a test for ${expected}` }),
  'compound-points': () => ({ zh: '改用 percent，或删去 stacking', en: 'Award percents, or leave "stacking" out' }),
  'compound-not-whole': () => ({
    zh: '改用 "per": "once" 或 "stacking": "add"，或按次计数',
    en: 'Take "per": "once" or "stacking": "add", or count occurrences',
  }),
  'words-without-number': () => ({
    zh: '改用有数量的计量方式，如带 where 的 events 或 profile',
    en: 'Measure it by something with a number, such as events or a profile with "where"',
  }),

  'section-cycle': () => ({
    zh: '改正 within：最上层的板块不写 within',
    en: 'Correct "within": the topmost section has none',
  }),
  'no-root': () => ({
    zh: '留一个不写 within 的板块给这类单位',
    en: 'Leave one section without "within" for these units',
  }),
  'several-roots': () => ({
    zh: '给其余的写 within，或用 appliesTo.kinds 分给不同类别',
    en: 'Place all but one "within" another, or part them by appliesTo.kinds',
  }),
  'root-by-kind': () => ({ zh: '只写 appliesTo.kinds', en: 'State appliesTo.kinds only' }),
  'heading-option': ({ name }) =>
    name === 'ceiling' || name === 'floor'
      ? {
          zh: `把加分或扣分的细则写进来，或给板块写 counts 或 fullMarks，或删去 ${name}`,
          en: `Put its awards or deductions in it, or give the section "counts" or "fullMarks", or leave "${name}" out`,
        }
      : {
          zh: `删去 ${name}，或给板块写 counts 或 fullMarks`,
          en: `Leave "${name}" out, or give the section "counts" or "fullMarks"`,
        },
  'heading-condition': () => ({
    zh: '改指有分值的板块，或给它写 counts 或 fullMarks',
    en: 'Name a section with marks, or give this one "counts" or "fullMarks"',
  }),
  'when-not-adjustment': () => ({ zh: '把 when 移到其中的细则上', en: 'Move "when" to the rules in it' }),
  'mixed-adjustment': () => ({
    zh: '加分与扣分分成两个板块，或都写成 points',
    en: 'Part awards and deductions into two sections, or write all in points',
  }),
  'percent-ceiling': () => ({
    zh: '改写成分值，如 "10"；或让其中的加分都按同一个 of 计百分比',
    en: 'Write points such as "10", or let all awards in it be percents of one "of"',
  }),
  'percent-without-marks': () => ({
    zh: '给总板块写 fullMarks，或改用 "of": "earned"',
    en: 'Give the root "fullMarks", or take "of": "earned"',
  }),

  'empty-condition': () => ({
    zh: '写上 atLeast、above、atMost、below 之一',
    en: 'State atLeast, above, atMost or below',
  }),
  'condition-cycle': () => ({
    zh: '去掉这一条件，或改指不取决于它的细则',
    en: 'Drop the condition, or name what does not stand on this',
  }),
  'share-of-effect': () => ({ zh: '改指一条得分细则', en: 'Name an earning rule' }),
  'share-of-chain': () => ({ zh: '直接指向最初的那条细则', en: 'Name the rule whose share it really is' }),
  'derived-from-itself': () => ({
    zh: '让 of 指向读取原始事实的细则',
    en: 'Let "of" name a rule that reads what records state',
  }),
  'band-left-open': () => ({ zh: '写上 atLeast，或移到最后', en: 'State "atLeast", or move it last' }),
  'last-band': () => ({
    zh: '删去 atLeast 和 quota，或在后面再加一个等次',
    en: 'Leave both out, or add a grade below it',
  }),
} satisfies Record<string, Message>;
