/** The library with a fault in each place that a campaign looks at. */
import * as kaoping from '../../../src/index.js';

export const { InvalidRecordError, InvalidRulebookError, parseRulebook } = kaoping;

/** A hundredth too much on every total that ends in an even digit. */
export const createScorer: typeof kaoping.createScorer = (rulebook, options) => {
  const scorer = kaoping.createScorer(rulebook, options);
  return {
    ...scorer,
    score: (record) => {
      const score = scorer.score(record);
      return /[02468]$/.test(score.total ?? '') ? { ...score, total: kaoping.sum([score.total!, '0.01']) } : score;
    },
  };
};

/** Crashes on a rulebook with a part of another shape. */
export const lintRulebook: typeof kaoping.lintRulebook = (value, options) => {
  const findings = kaoping.lintRulebook(value, options);
  if (findings.some(({ code }) => code === 'wrong-shape')) throw new TypeError('lint: nothing there');
  return findings;
};
