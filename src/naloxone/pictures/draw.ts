import {svg, type TemplateResult} from 'lit';

/** A piece of a drawing. */
export type Piece = TemplateResult<2>;

/** One whole drawing; what it shows is said beside it, in every language. */
export const drawing = (...pieces: unknown[]): Piece =>
  svg`<svg class="picture" viewBox="0 0 240 180" aria-hidden="true" focusable="false">${pieces}</svg>`;

/** A filled shape with an outline. */
export const shape = (kind: string, d: string): Piece => svg`<path class=${kind} d=${d} />`;

/** Lines without a filling: folds, eyes, cracks. */
export const line = (d: string): Piece => svg`<path class="line" d=${d} />`;

/** What a drawing points out: arrows, sounds, the place to aim at. */
export const mark = (d: string): Piece => svg`<path class="mark" d=${d} />`;

/** A round limb along a path: an outline, and within it the colour. */
export const limb = (kind: string, ...parts: [d: string, width: number][]): Piece =>
  svg`${parts.map(([d, width]) => svg`<path class="edge" d=${d} stroke-width=${width + 5} />`)}
    ${parts.map(([d, width]) => svg`<path class="tube ${kind}" d=${d} stroke-width=${width} />`)}`;

/** Pieces moved, turned or made smaller together. */
export const at = (transform: string, ...pieces: unknown[]): Piece =>
  svg`<g transform=${transform}>${pieces}</g>`;

/** A head from the side, facing left; its ear is at 0 0, and it is about 100 high. */
export const profile = (kind: string, {eye = true} = {}): Piece =>
  svg`${limb(kind, ['M6 30L8 62', 30])}
    ${shape(kind, 'M22 40C44 30 52 4 46-20C40-44 14-54-8-50C-28-46-36-34-36-20C-36-13-41-6-45 1C-47 6-44 8-38 8L-37 12C-41 14-41 17-37 19C-41 21-40 25-36 26C-37 34-36 41-26 42C-16 43-9 40-5 36')}
    ${shape('hair', 'M46-14C44-44 14-56-8-52C-24-49-34-40-35-28C-16-34 2-30 8-12C12-2 16-2 20 2C26 20 34 16 38 20C46 8 48-4 46-14Z')}
    ${line('M6 0C12-8 20-2 16 6C14 10 10 12 8 10')}
    ${eye ? line('M-26-8L-18-9') : line('M-28-6C-25-3-21-3-18-6')}`;

/** The nasal spray, its tip up, at 0 0; the plunger is 62 below. */
export const spray = (): Piece =>
  svg`${shape('device', 'M-3 2C-3-1 3-1 3 2L6 22L-6 22Z')}
    ${shape('device', 'M-15 22L15 22L12 32L-12 32Z')}
    ${shape('device', 'M-8 32L8 32L8 54L-8 54Z')}
    ${shape('device', 'M-5 54L5 54L5 62L-5 62Z')}`;

/** A syringe pointing down, its tip at 0 0, the end of the plunger 128 above; `fill` is how far it is drawn. */
export const syringe = ({
  needle = false,
  fill = 34,
  plunger = fill,
}: {needle?: boolean; fill?: number; plunger?: number} = {}): Piece =>
  svg`${needle ? line('M0 0L0 34') : ''}
    ${shape('device', `M-4 ${-92 - plunger + 34}L4 ${-92 - plunger + 34}L4-20L-4-20Z`)}
    ${shape('device', `M-16 ${-98 - plunger + 34}L16 ${-98 - plunger + 34}L16 ${-91 - plunger + 34}L-16 ${-91 - plunger + 34}Z`)}
    ${shape('glass', 'M-11-82L11-82L11-8L4-2L4 4L-4 4L-4-2L-11-8Z')}
    ${fill ? shape('liquid', `M-11 ${-8 - fill}L11 ${-8 - fill}L11-8L4-2L-4-2L-11-8Z`) : ''}
    ${shape('device', `M-11 ${-8 - fill}L11 ${-8 - fill}L11 ${-15 - fill}L-11 ${-15 - fill}Z`)}
    ${shape('device', 'M-22-86L22-86L22-80L-22-80Z')}
    ${line('M11-28L4-28M11-42L2-42M11-56L4-56M11-70L4-70')}`;

/** A glass ampoule upright, its foot at 0 0. */
export const ampoule = (open = false): Piece =>
  svg`${shape('glass', open ? 'M-16 0L-16-50C-16-58-7-60-7-68L7-68C7-60 16-58 16-50L16 0Z' : 'M-16 0L-16-50C-16-58-7-60-7-68C-7-72-10-76-10-84L-6-104L6-104L10-84C10-76 7-72 7-68C7-60 16-58 16-50L16 0Z')}
    ${shape('liquid', 'M-13-3L-13-40L13-40L13-3Z')}`;

/** A hand from the side, as a fist around something upright at 0 0, its arm to the right. */
export const fist = (kind: string): Piece =>
  svg`${limb(kind, ['M30 6L84 22', 26])}
    ${limb(kind, ['M4-8L30-2M6 6L30 8', 24])}
    ${limb(kind, ['M20-14L-10-16', 12])}${limb(kind, ['M20-2L-12-4', 12])}${limb(kind, ['M20 10L-11 8', 12])}${limb(kind, ['M22 22L-8 20', 11])}`;
