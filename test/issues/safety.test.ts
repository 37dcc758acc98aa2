import { describe, expect, it } from 'vitest';
import { InvalidRecordError, issueAt } from '../../src/issues/index.js';
import { issueLines } from '../../src/report/issues.js';

describe('a path with control and bidi characters', () => {
  const issue = issueAt(['facts', 'a\u001b[31m\u202eb'], 'unknown-fact', { name: 'x' });

  it('stays exact in the issue', () => expect(issue.path).toBe('/facts/a\u001b[31m\u202eb'));
  it('is shown safely in an error', () => {
    expect(new InvalidRecordError([issue]).message).toContain('/facts/a\\u001b[31m\\u202eb');
  });
  it('is shown safely on a terminal', () => {
    expect(issueLines([issue], 'en')[0]).toContain('/facts/a\\u001b[31m\\u202eb');
  });
});
