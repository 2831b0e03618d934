/** What the page of drawings shows: each drawing with the sentences that it stands beside. */
import {kits} from '../src/community/options.js';
import {lines, packs} from '../src/generated/guide.js';
import {Localizer} from '../src/i18n/localizer.js';
import type {Sentence} from '../src/i18n/message-resolver.js';
import {GuideView} from '../src/naloxone/guide/guide-view.js';
import {stepSentences} from '../src/naloxone/guide/templates/steps.js';
import {pictures, type PictureId} from '../src/naloxone/pictures/index.js';
import {lineOf, pictureOf} from '../src/naloxone/pictures/picture-of.js';
import {loadLocales} from '../src/ui/load-locales.js';

export interface ShownDrawing {
  id: PictureId;
  /** What is read to somebody who does not see it. */
  description?: Sentence;
  /** Every sentence that it stands beside, and the packs that say it. */
  beside: {sentences: readonly Sentence[]; packs: Set<string>}[];
}

/** The words of the guide in one language. */
export async function guideWordsIn(tag: string): Promise<Localizer> {
  const loaded = await loadLocales({
    namespaces: ['naloxone', 'emergency'],
    profile: {},
    wanted: {tags: [tag], isOwn: true, browser: []},
    source: 'drawings',
    report: ({message}) => console.warn(message),
  });
  return new Localizer(loaded);
}

export function shownDrawings(localizer: Localizer): ShownDrawing[] {
  const shown = new Map<string, ShownDrawing>();
  const add = (id: PictureId | undefined, pack: string, all: readonly Sentence[][]) => {
    const sentences = all.flatMap(([first]) => first ?? []);
    if (!id || !sentences.length) return;
    const {beside} = shown.get(id)!;
    const text = (each: readonly Sentence[]) => each.map((one) => one.text).join(' ');
    const same = beside.find((each) => text(each.sentences) === text(sentences));
    if (same) same.packs.add(pack);
    else beside.push({sentences, packs: new Set([pack])});
  };
  for (const id of Object.keys(pictures) as PictureId[]) {
    const [description] = localizer.content(`emergency:pictures.${id}`);
    shown.set(id, {id, description, beside: []});
  }
  for (const pack of packs) {
    for (const kit of kits) {
      const view = new GuideView({pack, kit, profile: {}, localizer});
      for (const step of pack.steps) {
        const {title, text} = stepSentences(view, step);
        add(pictureOf(step, view), pack.id, [title, text]);
      }
      for (const section of ['breathing', 'nasal', 'injection', 'recovery'] as const) {
        for (const id of lines[section]) {
          add(pictureOf(lineOf(section, id), view), pack.id, [view.find(`${section}.${id}`)]);
        }
      }
    }
  }
  return [...shown.values()];
}
