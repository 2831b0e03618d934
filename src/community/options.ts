/** What a site, or a tag, may choose between; apart from the profile's reader, which comes later. */
export {packIds} from '../generated/pack-ids.js';
export const kits = ['nasal', 'injection', 'both'] as const;

/** Severities of the Common Alerting Protocol, gravest first. */
export const severities = ['extreme', 'severe', 'moderate', 'minor', 'unknown'] as const;
