/** A small sound rulebook that uses much of the format; each test spoils a copy of it. */
export function good() {
  const basis = () => [{ document: 'notice', clause: '一' }];
  const title = (en: string) => ({ zh: `甲${en}`, en });
  const rule = (section: string, measure: object, effect: object, more: object = {}) => ({
    title: title('a rule'),
    basis: basis(),
    section,
    measure,
    effect,
    ...more,
  });
  return {
    format: 'kaoping/rulebook/1',
    id: 'small',
    edition: '1',
    year: 2020,
    title: title('small'),
    utcOffset: '+08:00',
    calendar: 'cn',
    documents: { notice: { title: title('notice') } },
    precision: { total: 2, shown: 4, rounding: 'half-even' },
    kinds: { town: { title: title('town') }, office: { title: title('office') } },
    roles: { lead: { title: title('lead'), kinds: ['office'] } },
    sections: {
      top: {
        title: title('top'),
        fullMarks: '100',
        onVoid: 'zero',
        ceiling: { $reading: 'cap', low: '100', none: null },
      },
      work: { title: title('work'), within: 'top' },
      site: { title: title('site'), within: 'top', counts: '30', fullMarks: '100', round: 2 },
      bonus: { title: title('bonus'), within: 'top', ceiling: '10%', when: { section: 'site', atLeast: '60' } },
    },
    rules: {
      done: rule(
        'work',
        { kind: 'status', partial: '50%' },
        { kind: 'earn', points: '10' },
        { due: { on: '2020-08-31', late: '0.5' } },
      ),
      grade: rule(
        'work',
        { kind: 'level', words: { good: title('good'), bad: title('bad') } },
        { kind: 'earn', points: '5', scale: { kind: 'table', table: { good: '5', bad: '1' } } },
      ),
      faults: rule(
        'work',
        { kind: 'tally', words: { small: title('small'), big: title('big') } },
        { kind: 'deduct', scale: { kind: 'table', table: { small: '0.5', big: '2' }, take: 'sum' }, max: '10' },
      ),
      mark: rule(
        'site',
        { kind: 'rating', from: '0', to: '10' },
        { kind: 'earn', points: '10', scale: { kind: 'line', at: '8', per: '1', down: '-1', counting: 'started' } },
      ),
      talks: rule(
        'site',
        { kind: 'count', per: 'quarter' },
        { kind: 'earn', points: '4', scale: { kind: 'proportional', required: '4' } },
      ),
      share: rule(
        'site',
        { kind: 'proportion' },
        {
          kind: 'earn',
          points: '4',
          scale: {
            kind: 'steps',
            steps: [
              { atLeast: '90%', share: '1' },
              { atLeast: '50%', points: '2' },
            ],
          },
        },
        { notApplicable: { shareOf: 'talks' } },
      ),
      list: rule(
        'work',
        { kind: 'checklist', items: { a: { title: title('a') }, b: { title: title('b'), weight: '2' } } },
        { kind: 'earn', points: '2' },
      ),
      replies: rule(
        'work',
        { kind: 'delays', limit: { unit: 'working-days', n: 5 }, target: { unit: 'days', n: 2 }, afterTarget: '0.5' },
        { kind: 'earn', points: '3' },
      ),
      leak: rule(
        'site',
        {
          kind: 'profile',
          fields: {
            level: { type: 'word', of: ['low', 'high'], optional: true },
            on: { type: 'date', nullable: true },
          },
          where: { level: 'high' },
          unless: { on: null },
        },
        { kind: 'veto', to: 'void' },
      ),
      prizes: rule(
        'bonus',
        {
          kind: 'events',
          fields: { level: { type: 'word', of: ['county', 'town'] }, n: { type: 'whole' } },
          where: [{ level: { in: ['county'] }, n: { atLeast: '1' } }],
        },
        { kind: 'award', percent: '2%', of: 'earned', per: 'occurrence', stacking: 'compound' },
      ),
      awards: rule(
        'top',
        { kind: 'events', fields: { level: { type: 'word', of: ['county', 'town'] } }, by: 'level' },
        { kind: 'award', scale: { kind: 'table', table: { county: '2', town: '1' }, take: 'best' } },
      ),
      alarm: rule(
        'top',
        { kind: 'count' },
        { kind: 'veto', to: 'grade', at: 'fair' },
        { appliesTo: { roles: ['lead'], assigned: true } },
      ),
      rare: {
        $reading: 'strict',
        yes: rule(
          'work',
          { kind: 'status' },
          { kind: 'earn', points: { $reading: 'size', big: '3', little: '1' } },
          { when: { rule: 'done', below: '1' } },
        ),
        no: null,
      },
    },
    defaults: { partial: '0.5', late: '0', dueEnd: 'inclusive', scale: { status: { kind: 'proportional' } } },
    readings: {
      cap: {
        question: title('a ceiling?'),
        basis: basis(),
        default: 'none',
        options: { none: { title: title('none') }, low: { title: title('low') } },
      },
      strict: {
        question: title('strict?'),
        basis: basis(),
        default: 'yes',
        options: { yes: { title: title('yes') }, no: { title: title('no') } },
      },
      size: {
        question: title('how much?'),
        basis: basis(),
        default: 'big',
        options: { big: { title: title('big') }, little: { title: title('little') } },
      },
    },
    assumptions: { small: { question: title('q'), answer: title('a'), why: title('w'), basis: basis() } },
    weightFloor: { minimum: '4%', breach: 'raise', basis: basis() },
    grades: {
      bands: [
        { id: 'good', title: title('good'), atLeast: '90' },
        { id: 'fair', title: title('fair'), atLeast: '60', quota: { share: '30%', rounding: 'down', ties: 'in' } },
        { id: 'poor', title: title('poor') },
      ],
    },
    ranking: 'dense',
  };
}
