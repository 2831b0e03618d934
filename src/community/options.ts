/**
 * The values that a site or a tag can choose from. The profile's reader is a separate module, which loads
 * later.
 */
export {packIds} from '../generated/pack-ids.js';
export const kits = ['nasal', 'injection', 'both'] as const;

/** Severities of the Common Alerting Protocol, the most severe first. */
export const severities = ['extreme', 'severe', 'moderate', 'minor', 'unknown'] as const;
