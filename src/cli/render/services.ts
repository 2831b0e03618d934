import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {renderServiceWords} from '../../services/finder/render-service-words.js';
import type {ServiceWords} from '../../services/model/service.js';
import {applyTranslations} from '../../services/read/translations.js';
import {readInputs} from '../directory/inputs.js';
import {isWeb, reasonOf} from '../download.js';
import type {RenderedWidget} from './index.js';
import {wordsRequest, type RenderJob} from './job.js';

type Overlay = Record<string, Record<string, ServiceWords>>;

/** Renders services in the order of their sources. */
export async function renderServices(job: RenderJob): Promise<RenderedWidget> {
  const {inputs, terminal, report, limit, now} = job;
  const {profile} = job.profile;
  const {categories, filters} = profile.services ?? {};
  const {services, problems} = await readInputs(inputs, terminal.cwd, {categories, filters});
  problems.forEach(report);
  const src = job.src ?? (inputs.filter(isWeb).join(' ') || undefined);
  const words = await renderServiceWords({
    ...wordsRequest(job, ['en']),
    services: applyTranslations(services, await translationsOf(job)).slice(0, limit),
    now,
    isCopy: Boolean(src ?? profile.services?.sources?.length),
  });
  return {
    ...words,
    tag: 'tend-service-finder',
    attributes: {src},
    isRead: services.length > 0 && words.languages.length > 0,
  };
}

/** The profile's own translations. Files of them are read if they are on this machine. */
async function translationsOf({profile: {profile}, terminal, report}: RenderJob): Promise<Overlay> {
  const overlay: Overlay = {};
  for (const [tag, words] of Object.entries(profile.services?.translations ?? {})) {
    if (typeof words !== 'string') {
      overlay[tag] = words;
      continue;
    }
    try {
      overlay[tag] = JSON.parse(
        await readFile(resolve(terminal.cwd, words), 'utf8'),
      ) as Overlay[string];
    } catch (error) {
      const reason = error instanceof SyntaxError ? error.message : reasonOf(error);
      report({message: `${words}: could not be read (${reason}). The directory's own words stay.`});
    }
  }
  return overlay;
}
