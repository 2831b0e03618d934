import type {Problem} from '../shared/problem.js';
import {readBySchema} from '../shared/schema/read-by-schema.js';
import {type Infer} from '../shared/schema/schema.js';
import type {contentOverrides} from './content-schema.js';
import type {kits, packIds} from './options.js';
import {
  profile as profileSchema,
  type ownAlerts,
  type ownFeed,
  type ownLine,
  type ownPicture,
  type ownPlace,
  type theme,
} from './profile-schema.js';
import type {ownWords} from './profile-values.js';
import type {ownServices, ownServiceWords} from './services-schema.js';

/** A response pack's id. */
export type PackId = (typeof packIds)[number];
/** Which naloxone products a site hands out. */
export type Kit = (typeof kits)[number];
/** Appearance tokens. Each becomes the custom property `--tend-…`, which the page's CSS can override. */
export type Theme = Infer<typeof theme>;
/** A site's own words: one text for all languages, or one for each language tag. */
export type OwnWords = Infer<typeof ownWords>;
/** A number to call besides `emergencyNumber`. */
export type OwnLine = Infer<typeof ownLine>;
/** A picture that replaces a drawing. */
export type OwnPicture = Infer<typeof ownPicture>;
/** Where a site is, or the area that it serves. */
export type OwnPlace = Infer<typeof ownPlace>;
/** How the entries of a feed are read. */
export type OwnFeed = Infer<typeof ownFeed>;
/** Which warnings a site shows. */
export type OwnAlerts = Infer<typeof ownAlerts>;
/** A service's words in another language. */
export type OwnServiceWords = Infer<typeof ownServiceWords>;
/** Which services a site shows, and how. */
export type OwnServices = Infer<typeof ownServices>;
/** A site's own sentences: language tag → namespace → key (`steps.call.text`) → sentence. */
export type ContentOverrides = Infer<typeof contentOverrides>;
/** A site's choices, read from its `community.json`. Every key is optional. */
export type Profile = Omit<Infer<typeof profileSchema>, '$schema'>;

/**
 * Reads a profile from JSON. Each fault drops only the value that has it.
 * @param json any text; never throws.
 * @param options.source the file's name or address, for messages.
 */
export function parseProfile(
  json: unknown,
  {source = 'community.json'}: {source?: string} = {},
): {profile: Profile; problems: Problem[]} {
  const {value = {}, faults} = readBySchema(profileSchema, json);
  // `$schema` is only for editors.
  const {$schema: _, ...profile} = value;
  const problems = faults.map(({message, path}): Problem => ({
    code: message.startsWith('is not a known key') ? 'profile-unknown-key' : 'profile-bad-value',
    message: `${source}: ${path ? `"${path}"` : 'the profile'} ${message}. It is left out.`,
    source,
    ...(path && {path}),
  }));
  return {profile, problems};
}
