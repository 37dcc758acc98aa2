import type { Section } from '../../../src/rulebook/index.js';
import { t } from './text.js';

export const sections: Readonly<Record<string, Section>> = {
  root: {
    title: t('总评', 'The whole'),
    basis: [{ document: 'days', clause: '丙条', quote: '总则' }],
    appliesTo: { kinds: ['bureau', 'town'] },
    fullMarks: '100',
    ceiling: null,
    notApplicable: 'rescale',
    onVoid: 'zero',
    round: 3,
  },
  first: {
    title: t('部分一', 'Part one'),
    within: 'root',
    appliesTo: { kinds: ['town'], roles: ['guide'] },
    fullMarks: '50',
    counts: '41',
    addsUp: true,
    notApplicable: 'leave',
    floor: null,
    onVoid: 'void',
  },
  second: {
    title: t('部分二', 'Part two'),
    within: 'root',
    appliesTo: { kinds: ['town'] },
    counts: '31',
    notApplicable: 'spread-equally',
    floor: '2',
    ceiling: '33',
    round: 1,
  },
  inner: { title: t('细目', 'Inner part'), within: 'first', fullMarks: '6' },
  bonus: {
    title: t('加分块', 'Bonus'),
    within: 'second',
    ceiling: '7%',
    when: [
      { section: 'first', atLeast: '11', below: '49' },
      { rule: 'r-count', above: '12', atMost: '13%' },
    ],
  },
  minus: { title: t('扣分块', 'Minus'), within: 'root' },
  both: { title: t('加减块', 'Both'), within: 'root', when: { rule: 'r-count', above: '3' } },
};
