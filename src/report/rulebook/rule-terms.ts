import type { Id, ResolvedRulebook } from '../../rulebook/index.js';
import type { Language } from '../language.js';
import { audienceText } from './audience.js';
import { clauses } from './clauses.js';
import { Notes, provenanceText } from './provenance.js';
import { dueText, scoringText } from './rules.js';
import { sheetOf } from './sheet.js';
import { text } from './words.js';

const NAMES = {
  clause: text('依据', 'Clause'),
  units: text('单位', 'Units'),
  scoring: text('计分', 'Scoring'),
  due: text('期限', 'Due'),
  source: text('来源', 'Provenance'),
};

/** What a rule says, a line each: clause, units, scoring, due date, provenance. */
export function ruleTerms(id: Id, rulebook: ResolvedRulebook, language: Language): string[] {
  const sheet = sheetOf(rulebook);
  const rule = rulebook.rules[id]!;
  const terms = {
    clause: clauses(rule.basis, sheet.mainDocument),
    units: audienceText(rule.appliesTo, rule.section, sheet),
    scoring: scoringText({ id, rule, sheet }),
    due: rule.due === undefined ? text('', '') : dueText(rule.due),
    source: provenanceText(rule, new Notes()),
  };
  return Object.entries(terms).flatMap(([name, said]) =>
    said[language] === ''
      ? []
      : [`${NAMES[name as keyof typeof NAMES][language]}${language === 'zh' ? '：' : ': '}${said[language]}`],
  );
}
