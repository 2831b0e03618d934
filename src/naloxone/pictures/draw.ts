import {nothing, svg} from 'lit';
import type {SVGTemplateResult} from 'lit';

/** A part of a drawing: a closed outline, or a line as wide as a limb. */
export type DrawingPart = string | [d: string, width: number];

/** A whole picture. It is decoration: its alternative text is given outside. */
export const svgPicture = (content: unknown) =>
  svg`<svg class="picture" viewBox="0 0 240 180" aria-hidden="true" focusable="false"><path class="ground" d="M0 0H240V180H0Z"/>${content}</svg>`;

/** One outlined shape, or with `line`, `seam` or `mark` one line. */
export const shape = (name: string, d: string) => svg`<path class="${name}" d="${d}"/>`;

/** An arrow, a sound line or a target, with a pale edge so that it stands out. */
export const drawMark = (d: string) => [shape('halo', d), shape('mark', d)];

/** Moves, turns or scales a drawing. Lines keep their width from `scale` 1. */
export const at = (transform: string, content: unknown, scale = 1) =>
  svg`<g transform="${transform}" stroke-width="${2.5 / scale}">${content}</g>`;

const one = (name: string, part: DrawingPart, more: number) => {
  const [d, width] = typeof part === 'string' ? [part, 0] : part;
  const stroke = width + more;
  return svg`<path class="${name}${width ? ' tube' : ''}" d="${d}" stroke-width="${stroke || nothing}"/>`;
};

/** Joins several parts into one body with one outline. */
export const body = (name: string, parts: DrawingPart[], scale = 1): SVGTemplateResult[] => [
  ...parts.map((part) => one('edge', part, 5 / scale)),
  ...parts.map((part) => one(`${name} in`, part, 0)),
];
