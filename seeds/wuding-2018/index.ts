import { choose } from '../../src/rulebook/choice.js';
import { shipRulebook } from '../../src/rulebook/define.js';
import { assumptions } from './assumptions/index.js';
import { documents } from './documents.js';
import { readings } from './readings/index.js';
import { kinds, roles } from './roles.js';
import { bodyRules } from './rules/body.js';
import { sections } from './sections.js';
import { institutions } from './tasks/institutions.js';
import { platforms } from './tasks/platforms.js';
import { response } from './tasks/response.js';
import { services } from './tasks/services.js';
import { weightFloor } from './weight-floor.js';

/** Wuding County's open-government (政务公开) assessment of 2018: the notice of 6 July 2018 and its annex of 86 rows. */
export const wuding2018 = shipRulebook({
  format: 'kaoping/rulebook/1',
  id: 'wuding-2018',
  edition: '2018-07-06',
  year: 2018,
  title: { zh: '武定县2018年政务公开年度综合考评', en: 'Wuding County: annual evaluation of open government, 2018' },
  utcOffset: '+08:00',
  calendar: 'cn',
  documents,
  kinds,
  roles,
  sections,
  rules: { ...bodyRules, ...response, ...services, ...platforms, ...institutions },
  defaults: {
    partial: choose('partial-work', { half: '0.5', nothing: '0' }),
    late: choose('late-work', { zero: '0', half: '0.5' }),
    scale: {
      status: choose('composite-rows', {
        'partial-credit': { kind: 'proportional' },
        'all-or-nothing': { kind: 'all-or-nothing' },
      }),
      checklist: choose('composite-rows', {
        'partial-credit': { kind: 'proportional' },
        'all-or-nothing': { kind: 'all-or-nothing' },
      }),
    },
  },
  readings,
  assumptions,
  weightFloor,
  ranking: 'competition',
});
