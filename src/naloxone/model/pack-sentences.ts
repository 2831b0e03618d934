import type {Kit} from '../../community/profile.js';
import {durationQuantity} from '../../i18n/duration.js';
import type {Quantity} from '../../i18n/format.js';
import type {Values} from '../../i18n/message-resolver.js';
import {values as guidanceValues} from '../../generated/guide.js';
import type {GuidePack} from './guide-pack.js';

/** What selects the variant of a sentence for a pack. */
type Varied = Pick<GuidePack, 'id' | 'stepsOf' | 'injectionContainer'>;

/**
 * The contexts in which a sentence may differ for a pack and kit, the closest first: the pack itself, the
 * pack whose steps it has, a vial instead of an ampoule.
 */
export function variants({id, stepsOf, injectionContainer}: Varied, kit: Kit): string[] {
  const names = [id, stepsOf, injectionContainer].filter((name) => name !== undefined);
  return [...names.flatMap((name) => [`${name}_${kit}`, name]), kit];
}

/** The kit to explain where a site chooses none: all products that the pack covers. */
export const kitOf = ({kits: [product, ...others]}: Pick<GuidePack, 'kits'>): Kit =>
  others.length ? 'both' : product!;

/** The id of the last naloxone step. The how-to appears there, where it is needed. */
export const howToStep = ({steps}: GuidePack): string | undefined =>
  [...steps].reverse().find(({kind}) => kind === 'naloxone')?.id;

/**
 * The id of the step that shows how to help somebody breathe: the publisher's own, else the last step, which
 * follows the naloxone.
 */
export const breathingStep = ({steps}: Pick<GuidePack, 'steps'>): string | undefined =>
  (steps.find(({kind}) => kind === 'breaths') ?? steps[steps.length - 1])?.id;

const milligrams = (dose?: {milligrams: number}): Quantity | undefined =>
  dose && {value: dose.milligrams, unit: 'milligram'};

/** All values for placeholders in the guide's sentences. Each comes from the pack or the profile. */
export function sentenceValues(pack: GuidePack, kit: Kit, number: string | undefined): Values {
  const {waitSeconds: wait, doses, breathBlock: block, breathIntervalSeconds: interval} = pack;
  // If both products have the same wait, name it once.
  const same = wait.nasal?.join() === wait.injection?.join();
  const spoken = (seconds?: number | [number, number]) =>
    seconds === undefined ? undefined : durationQuantity(seconds);
  return {
    ...guidanceValues,
    number,
    usual: pack.emergencyNumber,
    interval: spoken(interval),
    blockTime: spoken(block?.seconds),
    blockBreaths: block?.breaths,
    wait: spoken(kit === 'both' ? (same ? wait.nasal : undefined) : wait[kit]),
    waitNasal: spoken(wait.nasal),
    waitInjection: spoken(wait.injection),
    nasalDose: milligrams(doses.nasal),
    injectionDose: milligrams(doses.injection),
    injectionVolume: doses.injection && {value: doses.injection.millilitres, unit: 'milliliter'},
    lasts: pack.lastsMinutes && {value: pack.lastsMinutes, unit: 'minute'},
    aloneCompressions: spoken(pack.aloneCompressionsSeconds),
    freeKitFromAge: pack.freeKitFromAge,
    publisher: pack.publisher,
    checked: new Date(pack.checked),
  };
}
