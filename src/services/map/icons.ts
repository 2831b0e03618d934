import {svg} from 'lit';

const icon = (path: string) =>
  svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${path}/></svg>`;

/** The icon of each action. */
export const mapIcons = {
  'zoom-in': icon('M12 5v14M5 12h14'),
  'zoom-out': icon('M5 12h14'),
  'pan-left': icon('M20 12H5M11 6l-6 6 6 6'),
  'pan-right': icon('M4 12h15M13 6l6 6-6 6'),
  'pan-up': icon('M12 20V5M6 11l6-6 6 6'),
  'pan-down': icon('M12 4v15M6 13l6 6 6-6'),
  fit: icon('M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5'),
  close: icon('M6 6l12 12M18 6L6 18'),
};
/** The action of a map button. */
export type Action = keyof typeof mapIcons;
