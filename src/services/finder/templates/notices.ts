import {msg} from '../../../i18n/interface.js';

/** What an act of the reader did, by its outcome. */
export const actNotices = {
  saved: () => msg('Kept on this phone.'),
  removed: () => msg('No longer kept on this phone.'),
  refused: () => msg('This device does not let the page keep anything.'),
  copied: () => msg('Copied. Paste it where you want to share it.'),
  'not-shared': () => msg('Sharing did not work on this device.'),
  'not-printed': () => msg('Printing did not work on this device.'),
};

export type ActOutcome = keyof typeof actNotices;
