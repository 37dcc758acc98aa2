/** All vectors of the founding rulebook, by the name of their file. */
import type { Vector } from '../vector.js';
import { bodyVectors } from './body.js';
import { conferenceVectors } from './conferences.js';
import { heavyVectors } from './heavy.js';
import { observationVectors } from './observations.js';
import { partsIn } from './parts.js';
import { readingVectors } from './readings.js';
import { taskVectors } from './tasks.js';

const rows = (section: string): Vector[] => [...taskVectors(section), ...partsIn(section), ...readingVectors(section)];

export const makeVectors = (): Record<string, Vector[]> => ({
  body: bodyVectors(),
  'press-conferences': conferenceVectors(),
  response: rows('response'),
  services: rows('services'),
  platforms: rows('platforms'),
  institutions: rows('institutions'),
  'heavy-deduction': heavyVectors(),
  observations: observationVectors(),
});
