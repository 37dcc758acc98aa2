import type { Reading } from '../../../src/rulebook/rulebook.js';
import { bonusBase } from './bonus-base.js';
import { bonusCap } from './bonus-cap.js';
import { bonusStacking } from './bonus-stacking.js';
import { bothLeaders } from './both-leaders.js';
import { compositeRows } from './composite-rows.js';
import { conferenceWindow } from './conference-window.js';
import { deputyPresenter } from './deputy-presenter.js';
import { dueEnd } from './due-end.js';
import { floorBreach } from './floor-breach.js';
import { heavySize } from './heavy-size.js';
import { heavyTrigger } from './heavy-trigger.js';
import { lateWork } from './late-work.js';
import { lostRows } from './lost-rows.js';
import { overdueOnIssue } from './overdue-on-issue.js';
import { partialWork } from './partial-work.js';
import { quarters } from './quarters.js';
import { row19 } from './row-19.js';
import { row26Target } from './row-26-target.js';
import { sharedTasks } from './shared-tasks.js';
import { shortOfTarget } from './short-of-target.js';
import { specialPageWeight } from './special-page-weight.js';
import { taskWeights } from './task-weights.js';
import { totalCeiling } from './total-ceiling.js';
import { untriggered } from './untriggered.js';

/** The contested decisions, one file each with its argument. */
export const readings = {
  'heavy-size': heavySize,
  'heavy-trigger': heavyTrigger,
  'bonus-base': bonusBase,
  'bonus-stacking': bonusStacking,
  'bonus-cap': bonusCap,
  'total-ceiling': totalCeiling,
  'both-leaders': bothLeaders,
  'deputy-presenter': deputyPresenter,
  'conference-window': conferenceWindow,
  'task-weights': taskWeights,
  'special-page-weight': specialPageWeight,
  'partial-work': partialWork,
  'late-work': lateWork,
  'short-of-target': shortOfTarget,
  'composite-rows': compositeRows,
  'due-end': dueEnd,
  'shared-tasks': sharedTasks,
  'overdue-on-issue': overdueOnIssue,
  'row-19': row19,
  'row-26-target': row26Target,
  quarters,
  'lost-rows': lostRows,
  untriggered,
  'floor-breach': floorBreach,
} as const satisfies Readonly<Record<string, Reading>>;
