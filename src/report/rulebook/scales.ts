import type { Text } from '../../issues/index.js';
import type { LineScale, Scale, ScaleKind, TableScale } from '../../rulebook/index.js';
import { joined, listed, minus, points, sentences, share, text } from './words.js';

/** Titles of the words a table lists. */
type Titles = Readonly<Record<string, Text>>;
type Described = {
  readonly [K in ScaleKind]: (scale: Extract<Scale, { readonly kind: K }>, full: string, titles: Titles) => Text;
};

const SCALES: Described = {
  proportional: ({ required }, full) =>
    required === undefined
      ? text(`全部完成得${full}分，部分完成按比例`, `${points(full).en} when all is done, in proportion below`)
      : text(`达到${required}得${full}分，不足按比例`, `${points(full).en} for ${required}, less in proportion`),
  'all-or-nothing': ({ required }, full) =>
    required === undefined
      ? text(`全部完成得${full}分，否则0分`, `${points(full).en} when all is done, else nothing`)
      : text(`达到${required}得${full}分，否则0分`, `${points(full).en} for ${required}, else nothing`),
  steps: ({ steps }, full) =>
    sentences([
      ...steps.map((step) => {
        const worth = 'points' in step ? points(step.points) : shareOf(step.share, full);
        return text(`不少于${step.atLeast}为${worth.zh}`, `${worth.en} from ${step.atLeast}`);
      }),
      text('以下0分', 'below that nothing'),
    ]),
  line: ({ at, points: start = '', per, up, down, counting }, full) =>
    sentences([
      text(`${at}时为${points(start || full).zh}`, `${points(start || full).en} at ${at}`),
      up === undefined ? undefined : text(`每多${per}${grows(up)}分`, `${signed(up)} for each ${per} more`),
      down === undefined ? undefined : text(`每少${per}${grows(down)}分`, `${signed(down)} for each ${per} less`),
      counting && COUNTING[counting],
    ]),
  table: ({ table, take, start }, _full, titles) =>
    sentences([
      start === undefined ? undefined : text(`起始${points(start).zh}`, `${points(start).en} to start with`),
      listed(Object.entries(table).map(([word, worth]) => wordText(titles[word] ?? `\`${word}\``, worth))),
      take && TAKES[take],
    ]),
};

const COUNTING = {
  exact: text('不足一份按比例', 'parts in proportion'),
  whole: text('不足一份不计', 'whole ones only'),
  started: text('不足一份按一份计', 'a started one counts in full'),
} as const satisfies Record<NonNullable<LineScale['counting']>, Text>;

const TAKES = {
  sum: text('各项相加', 'added up'),
  best: text('取最好一项', 'the best one counts'),
  worst: text('取最差一项', 'the worst one counts'),
  mean: text('取平均', 'the mean counts'),
} as const satisfies Record<NonNullable<TableScale['take']>, Text>;

/** How a quantity becomes points, of `full` where the scale gives no points itself. */
export function scaleText(scale: Scale, full: string, titles: Titles = {}): Text {
  return (SCALES[scale.kind] as (scale: Scale, full: string, titles: Titles) => Text)(scale, full, titles);
}

function wordText(word: Text | string, worth: string | number): Text {
  const { zh, en } = joined([word], '', '');
  return text(`${zh} ${minus(worth)}分`, `${en} ${minus(worth)}`);
}

function shareOf(part: string | number, full: string): Text {
  return text(`${full}分的${share(part).zh}`, `${share(part).en} of ${points(full).en}`);
}

function signed(value: string | number): string {
  const written = String(value);
  return written.startsWith('-') ? minus(written) : `+${written}`;
}

function grows(value: string | number): string {
  const written = String(value);
  return written.startsWith('-') ? `减${written.slice(1)}` : `增${written}`;
}
