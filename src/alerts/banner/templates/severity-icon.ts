import {svg} from 'lit';
import type {Severity} from '../../model/alert.js';

/** A different shape for each severity, because not everybody sees the colour. */
const shapes: Record<Severity | 'ended', string> = {
  extreme: 'M8 2h8l6 6v8l-6 6H8l-6-6V8z',
  severe: 'M12 2 23 21H1z',
  moderate: 'M12 1 23 12 12 23 1 12z',
  minor: 'M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20z',
  unknown: 'M3 3h18v18H3z',
  ended: 'M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20z',
};

const signs: Record<Severity | 'ended', string> = {
  extreme: 'M12 6v7M12 16.500v1',
  severe: 'M12 9v5M12 17v1',
  moderate: 'M12 7v6M12 16v1',
  minor: 'M12 11v6M12 7v1',
  unknown: 'M12 11v6M12 7v1',
  ended: 'M7.500 12.500l3 3 6-7',
};

/** Decorative: the name of the severity is beside it. */
export const severityIcon = (degree: Severity | 'ended') =>
  svg`<svg class="icon sign" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${shapes[degree]} /><path class="mark" d=${signs[degree]} /></svg>`;
