import {packs} from '../../generated/guide.js';
import {renderGuideWords} from '../../naloxone/guide/render-guide-words.js';
import type {RenderedWidget} from './index.js';
import {wordsRequest, type RenderJob} from './job.js';

/** Renders the guide's words. */
export async function renderGuide(job: RenderJob): Promise<RenderedWidget> {
  const {profile} = job.profile;
  const id = job.pack ?? profile.pack ?? 'ca';
  const pack = packs.find((each) => each.id === id)!;
  const words = await renderGuideWords({
    ...wordsRequest(job, [pack.leadLanguage ?? 'en']),
    pack,
    kit: job.kit ?? profile.kit,
  });
  return {
    ...words,
    tag: 'tend-naloxone-guide',
    attributes: {pack: job.pack, kit: job.kit},
    isRead: words.languages.length > 0,
  };
}
