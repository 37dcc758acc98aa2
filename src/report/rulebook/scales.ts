import type { Text } from '../../issues/index.js';
import type { LineScale, Scale, ScaleKind, TableScale } from '../../rulebook/index.js';
import { atText, manyText, type Quantities } from './quantities.js';
import { rankSteps } from './rank-steps.js';
import { joined, listed, minus, points, present, sentences, share, text } from './words.js';

/** What a scale is said of: what is counted, what the points do, how many there are. */
export interface Told {
  readonly quantities: Quantities;
  readonly does: 'earn' | 'deduct' | 'award';
  /** The points of the rule, where the scale gives none itself. */
  readonly full: string;
  /** Titles of the words a table lists. */
  readonly titles?: Readonly<Record<string, Text>>;
}
type Described = {
  readonly [K in ScaleKind]: (scale: Extract<Scale, { readonly kind: K }>, told: Told) => Text;
};

const VERBS = {
  earn: text('得', ''),
  deduct: text('扣', 'deducts '),
  award: text('加', 'awards '),
} as const satisfies Record<Told['does'], Text>;

const SCALES: Described = {
  proportional: ({ required }, { full, quantities }) =>
    required === undefined
      ? text(`全部完成得${full}分，部分完成按比例`, `${points(full).en} when all is done, in proportion below`)
      : forText(manyText(required, quantities), full, text('不足按比例', 'less in proportion')),
  'all-or-nothing': ({ required }, { full, quantities }) =>
    required === undefined
      ? text(`全部完成得${full}分，否则0分`, `${points(full).en} when all is done, else nothing`)
      : forText(manyText(required, quantities), full, text('否则0分', 'else nothing')),
  steps: ({ steps }, told) => {
    const given = steps.map((step) => ({
      atLeast: step.atLeast,
      worth: 'points' in step ? worthText(step.points, told) : shareText(step.share, told),
    }));
    const { zh, en } = (told.quantities.isRank && rankSteps(given)) || fromText(given, told);
    return text(zh, `${VERBS[told.does].en}${en}`);
  },
  line: (scale, told) => {
    const { at, per, counting } = scale;
    const step = manyText(per, told.quantities);
    const start = startText(at, scale.points, told);
    const sides = sidesText(scale, step, told);
    return sentences([sides ? joined([start, sides], '，', '; ') : start, counting && PARTS[counting](step)]);
  },
  table: ({ table, take, start }, { does, titles = {} }) =>
    sentences([
      start === undefined ? undefined : text(`起始${points(start).zh}`, `${points(start).en} to start with`),
      does === 'earn' ? wordsText(table, titles) : eachText(table, titles, VERBS[does]),
      take && TAKES[take],
    ]),
};

const PARTS = {
  exact: ({ zh, en }) => text(`不足${zh}的部分按比例`, `a part of ${en} in proportion`),
  whole: ({ zh, en }) => text(`不足${zh}的部分不计`, `a part of ${en} is not counted`),
  started: ({ zh, en }) => text(`不足${zh}的按${zh}计`, `a part of ${en} counts in full`),
} as const satisfies Record<NonNullable<LineScale['counting']>, (step: Text) => Text>;

const TAKES = {
  sum: text('各项相加', 'added up'),
  best: text('取最好一项', 'the best one counts'),
  worst: text('取最差一项', 'the worst one counts'),
  mean: text('取平均', 'the mean counts'),
} as const satisfies Record<NonNullable<TableScale['take']>, Text>;

/** How a quantity becomes points. */
export function scaleText(scale: Scale, told: Told): Text {
  return (SCALES[scale.kind] as (scale: Scale, told: Told) => Text)(scale, told);
}

function forText(required: Text, full: string, less: Text): Text {
  return text(`达到${required.zh}得${full}分，${less.zh}`, `${points(full).en} for ${required.en}, ${less.en}`);
}

/** `得10分`, `加10分`; `不加分` for none. */
function worthText(amount: string | number, { does }: Told): Text {
  const verb = VERBS[does].zh;
  return Number(amount) === 0 ? text(`不${verb}分`, 'nothing') : text(`${verb}${points(amount).zh}`, points(amount).en);
}

function shareText(part: string | number, { full }: Told): Text {
  return text(`得${full}分的${share(part).zh}`, `${share(part).en} of ${points(full).en}`);
}

function fromText(steps: readonly { readonly atLeast: string | number; readonly worth: Text }[], told: Told): Text {
  const given = steps.map(({ atLeast, worth }) => {
    const { zh, en } = manyText(atLeast, told.quantities);
    return text(`不少于${zh}${worth.zh}`, `${worth.en} from ${en}`);
  });
  return sentences([...given, text(`以下${worthText('0', told).zh}`, 'below that nothing')]);
}

/** Where a line begins: `4次得80分`. */
function startText(at: LineScale['at'], start: LineScale['points'], told: Told): Text {
  const { zh, en } = atText(at, told.quantities);
  const amount = start ?? told.full;
  const worth = worthText(amount, told);
  const isNone = Number(amount) === 0;
  return text(
    `${zh}${isNone ? '时' : ''}${worth.zh}`,
    `${VERBS[told.does].en}${isNone ? worth.en : points(amount).en} at ${en}`,
  );
}

/** `每多1次增1分，每少1次减20分` */
function sidesText(
  { up, down, points: start = '0' }: LineScale,
  step: Text,
  { does, quantities }: Told,
): Text | undefined {
  const more = does === 'earn' ? '增' : `${Number(start) === 0 ? '' : '再'}${VERBS[does].zh}`;
  const less = does === 'earn' ? '减' : `少${VERBS[does].zh}`;
  const [above, below] = quantities.isRank ? ['每后', '每前'] : ['每多', '每少'];
  const side = (amount: string | number, where: string, en: string) => {
    const written = String(amount);
    const grows = written.startsWith('-') ? `${less}${written.slice(1)}` : `${more}${written}`;
    return text(`${where}${step.zh}${grows}分`, `${signed(written)} for each ${step.en} ${en}`);
  };
  const said = present([
    up === undefined ? undefined : side(up, above!, quantities.isRank ? 'further down' : 'more'),
    down === undefined ? undefined : side(down, below!, quantities.isRank ? 'further up' : 'less'),
  ]);
  return said.length === 0 ? undefined : joined(said, '，', '; ');
}

type Table = TableScale['table'];
type Titles = NonNullable<Told['titles']>;

/** `好 4分、差 1分` */
function wordsText(table: Table, titles: Titles): Text {
  return listed(
    Object.entries(table).map(([word, worth]) => {
      const { zh, en } = titles[word] ?? text(`\`${word}\``, `\`${word}\``);
      return text(`${zh} ${minus(worth)}分`, `${en} ${minus(worth)}`);
    }),
  );
}

/** `省级加10分、市级加5分` */
function eachText(table: Table, titles: Titles, verb: Text): Text {
  const each = listed(
    Object.entries(table).map(([word, worth]) => {
      const { zh, en } = titles[word] ?? text(`\`${word}\``, `\`${word}\``);
      return text(`${zh}${verb.zh}${minus(worth)}分`, `${minus(worth)} for ${en}`);
    }),
  );
  return text(each.zh, `${verb.en}${each.en}`);
}

function signed(written: string): string {
  return written.startsWith('-') ? minus(written) : `+${written}`;
}
