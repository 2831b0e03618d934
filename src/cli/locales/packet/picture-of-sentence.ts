import {lines, packs} from '../../../generated/guide.js';
import {lineOf, pictureOf} from '../../../naloxone/pictures/picture-of.js';
import {pictures, type PictureId} from '../../../naloxone/pictures/index.js';

/**
 * Finds the drawing that is shown beside a message, or that the message describes.
 * @param key a key of the content `naloxone` or `emergency`.
 */
export function pictureOfSentence(key: string): PictureId | undefined {
  const [section = '', id = ''] = key.split('.');
  const [name = '', ...endings] = id.split('_');
  if (section === 'pictures') return name in pictures ? (name as PictureId) : undefined;
  const pack = packs.find((each) => endings.includes(each.id)) ?? packs[0]!;
  const kit = endings.includes('injection') || section === 'injection' ? 'injection' : 'nasal';
  if (section === 'steps') {
    // For a step that only another pack has, use that pack's drawing.
    const owner = [pack, ...packs].find(({steps}) => steps.some((step) => step.id === id));
    const step = owner?.steps.find((each) => each.id === id);
    return step && owner && pictureOf(step, {pack: owner, kit});
  }
  return section in lines || section === 'recovery'
    ? pictureOf(lineOf(section, name), {pack, kit})
    : undefined;
}
