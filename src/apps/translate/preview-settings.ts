import {packs} from '../../generated/guide.js';
import {source} from '../../generated/source.js';

/** How the guide has to be set for a sentence to be in it. */
export interface PreviewSettings {
  pack: string;
  kit: 'nasal' | 'injection' | 'both';
}

/**
 * The province's steps and the product that a sentence of the guide is for, by its key: the endings say
 * it (`steps.breaths.text_ab`), else the step itself, which some publishers have and others have not.
 */
export function momentOf(key: string): PreviewSettings {
  const [path = '', ...endings] = key.split('_');
  const [group, step] = path.split('.');
  const hasStep = ({steps, notes}: (typeof packs)[number]) =>
    (group === 'steps' && steps.some(({id}) => id === step)) ||
    (group === 'notes' && (notes ?? []).includes(step ?? ''));
  const pack =
    packs.find(({id}) => endings.includes(id)) ??
    // Where a pack has its own variant, the sentence itself is not shown.
    packs.find((pack) => hasStep(pack) && !(`${path}_${pack.id}` in source.content['naloxone']!)) ??
    packs.find(({kits}) => kits.length > 1)!;
  const kit = (['nasal', 'injection'] as const).find((each) => endings.includes(each)) ?? 'both';
  return {pack: pack.id, kit};
}
