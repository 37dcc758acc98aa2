import type { ProfileMeasure } from '../../rulebook/index.js';
import { fieldsReader, fieldsShape } from '../fields.js';
import type { FactKind, FactOf } from './measure.js';

/** One object of the declared fields. */
export const profile: FactKind<ProfileMeasure, FactOf<'profile'>> = {
  compile: ([measure], { utcOffset }) => {
    const read = fieldsReader(measure.fields, utcOffset);
    return (at) => {
      const fields = read(at);
      return fields && { kind: 'profile', fields };
    };
  },
  schema: ([measure], { utcOffset }) => fieldsShape(measure.fields, utcOffset),
};
