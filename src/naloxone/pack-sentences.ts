import type {Kit} from '../community/profile.js';
import {duration, type Quantity} from '../i18n/format.js';
import type {Values} from '../i18n/voice.js';
import {values as guidanceValues} from '../generated/guide.js';
import type {GuidePack} from './guide-pack.js';

/** The contexts in which a sentence may differ for a pack and kit, the closest first. */
export const variants = ({id}: Pick<GuidePack, 'id'>, kit: Kit): string[] => [
  `${id}_${kit}`,
  id,
  kit,
];

/** The last naloxone step carries the how-to, so that it stands where the hands are needed. */
export const howToStep = ({steps}: GuidePack): string | undefined =>
  [...steps].reverse().find(({kind}) => kind === 'naloxone')?.id;

const milligrams = (dose?: {milligrams: number}): Quantity | undefined =>
  dose && {value: dose.milligrams, unit: 'milligram'};

/** Every value that a sentence of the guide may hold; each has its one home in the pack or profile. */
export function sentenceValues(pack: GuidePack, kit: Kit, number: string | undefined): Values {
  const {waitSeconds: wait, doses, breathBlock: block, breathIntervalSeconds: interval} = pack;
  const spoken = (seconds?: number | [number, number]) =>
    seconds === undefined ? undefined : duration(seconds);
  return {
    ...guidanceValues,
    number,
    usual: pack.emergencyNumber,
    interval: spoken(interval),
    blockTime: spoken(block?.seconds),
    blockBreaths: block?.breaths,
    wait: spoken(kit === 'both' ? undefined : wait[kit]),
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
