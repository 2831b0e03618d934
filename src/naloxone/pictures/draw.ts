import {svg} from 'lit';

/** A closed outline, drawn clockwise, or a limb: x, y and radius of each joint. */
export type Part = string | readonly number[];
/** A shape with one outline around all its parts, or lines: the name of a style, then the parts. */
export type Ink = readonly [style: string, ...parts: Part[]];

/** Half a unit is less than half a pixel on a phone, and a third of the bytes. */
const round = (value: number) => Math.round(value * 2) / 2;

/** The outline of two joints and what lies between them: a bone with round ends. */
function bone([x, y, r, endX, endY, endR]: readonly number[]): string {
  const along = Math.atan2(endY! - y!, endX! - x!);
  const open = Math.acos((r! - endR!) / Math.hypot(endX! - x!, endY! - y!));
  const on = (cx: number, cy: number, radius: number, angle: number) =>
    `${round(cx + radius * Math.cos(angle))} ${round(cy + radius * Math.sin(angle))}`;
  const arc = (cx: number, cy: number, radius: number, isLarge: boolean, angle: number) =>
    `A${radius} ${radius} 0 ${+isLarge} 1 ${on(cx, cy, radius, angle)}`;
  return `M${on(x!, y!, r!, along + open)}${arc(x!, y!, r!, r! > endR!, along - open)}L${on(
    endX!,
    endY!,
    endR!,
    along - open,
  )}${arc(endX!, endY!, endR!, endR! > r!, along + open)}Z`;
}

const outline = (part: Part): string =>
  typeof part === 'string'
    ? part
    : part
        .flatMap((_, at) => (at % 3 || at + 6 > part.length ? [] : bone(part.slice(at, at + 6))))
        .join('');

/**
 * Moves inks to (x, y), after scaling them to `size` and turning them by `turn` degrees. A negative
 * `size` mirrors them first, left to right. Lines keep their width.
 */
export function place(inks: readonly Ink[], x: number, y: number, size = 1, turn = 0): Ink[] {
  const scale = Math.abs(size);
  const sin = scale * Math.sin((turn * Math.PI) / 180);
  const cos = scale * Math.cos((turn * Math.PI) / 180);
  const flip = Math.sign(size);
  const pair = / ?(?:A(\S+) \S+ 0 (\d) (\d) )?(-?[\d.]+)[ ,]?(-?[\d.]+)/g;
  const move = (part: Part) =>
    outline(part).replace(pair, (_, r, large, sweep, left, top) => {
      const right = left * flip;
      const to = `${round(x + right * cos - top * sin)} ${round(y + right * sin + top * cos)}`;
      const radius = round(r * scale);
      return r ? `A${radius} ${radius} 0 ${large} ${flip < 0 ? 1 - sweep : sweep} ${to}` : ` ${to}`;
    });
  return inks.map(([style, ...parts]) => [style, ...parts.map(move)]);
}

/** A four-cornered outline. */
export const box = (left: number, top: number, right: number, bottom: number) =>
  `M${left} ${top}L${right} ${top} ${right} ${bottom} ${left} ${bottom}Z`;

/** An arrow, a sound line or a target, with a pale edge so that it stands out. */
export const mark = (d: string): Ink[] => [
  ['halo', d],
  ['mark', d],
];

/** A whole picture. It is decoration: its alternative text is given outside. */
export const svgPicture = (...inks: readonly Ink[]) =>
  svg`<svg class="picture" viewBox="0 0 240 180" aria-hidden="true" focusable="false">${inks.map(
    ([style, ...parts]) => svg`<path class="${style}" d="${parts.map(outline).join('')}"/>`,
  )}</svg>`;
