import type {Action} from './icons.js';

/** Pixels that one press of a key or button moves the map. */
const panStep = 120;

const actionOfKey: Record<string, Action> = {
  ArrowLeft: 'pan-left',
  ArrowRight: 'pan-right',
  ArrowUp: 'pan-up',
  ArrowDown: 'pan-down',
  '+': 'zoom-in',
  '=': 'zoom-in',
  '-': 'zoom-out',
  _: 'zoom-out',
};

/** Pixels that an action moves the map. Actions without an entry do not pan. */
export const panOffsets: Partial<Record<Action, [x: number, y: number]>> = {
  'pan-left': [-panStep, 0],
  'pan-right': [panStep, 0],
  'pan-up': [0, -panStep],
  'pan-down': [0, panStep],
};

/**
 * The command of a key pressed within the map.
 * @returns undefined for keys without a command, and for shortcuts of the browser.
 */
export function keyCommand(event: KeyboardEvent): Action | 'leave' | undefined {
  const {key, altKey, ctrlKey, metaKey, defaultPrevented} = event;
  if (altKey || ctrlKey || metaKey || defaultPrevented) return undefined;
  return key === 'Escape' ? 'leave' : actionOfKey[key];
}
