import {packs} from '../../generated/guide.js';
import {source} from '../../generated/source.js';

/** The guide's settings that show a given message. */
export interface PreviewSettings {
  pack: string;
  kit: 'nasal' | 'injection' | 'both';
}

/**
 * Finds the pack and kit that show a message of the guide. The endings of its key name them
 * (`steps.breaths.text_ab`); otherwise the first pack with that step or note is used.
 */
export function previewSettingsFor(key: string): PreviewSettings {
  const [path = '', ...endings] = key.split('_');
  const [group, step] = path.split('.');
  const hasStep = ({steps, notes}: (typeof packs)[number]) =>
    (group === 'steps' && steps.some(({id}) => id === step)) ||
    (group === 'notes' && (notes ?? []).includes(step ?? ''));
  const pack =
    packs.find(({id}) => endings.includes(id)) ??
    // A pack with its own variant does not show the message itself.
    packs.find((pack) => hasStep(pack) && !(`${path}_${pack.id}` in source.content['naloxone']!)) ??
    packs.find(({kits}) => kits.length > 1)!;
  const kit = (['nasal', 'injection'] as const).find((each) => endings.includes(each)) ?? 'both';
  return {pack: pack.id, kit};
}
