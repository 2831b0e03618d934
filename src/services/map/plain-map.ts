import {svg, type SVGTemplateResult} from 'lit';
import type {Position} from '../../shared/geo/position.js';
import {digitsOf, metersPerPixel, multiples, pointAt, roundUp} from './measure.js';

/** What is seen of the world: where it stands in the frame, in pixels. */
export interface Viewport {
  width: number;
  height: number;
  zoom: number;
  /** Degrees. */
  west: number;
  south: number;
  east: number;
  north: number;
  project: (position: Position) => [x: number, y: number];
}

/** How the map says its measures. */
export interface PlainMapTexts {
  /** Degrees with so many digits after the point. */
  latitude: (degrees: number, digits: number) => string;
  longitude: (degrees: number, digits: number) => string;
  distance: (meters: number) => string;
}

/** Pixels between two lines of the graticule, and between two rings, at least. */
const [lineGap, ringGap] = [110, 64];
const mostRings = 5;

/** Sides of a ring at which its distance can stand, in degrees from north. */
const sides = [0, 180, 90, 270, 45, 315, 135, 225];

/**
 * A map without any tiles: lines of latitude and longitude with their degrees, and rings of equal
 * distance around where the reader looks from.
 * @param marks what stands on the map: distances are written where it is not.
 */
export function plainMap(
  frame: Viewport,
  {origin, marks, words}: {origin?: Position; marks: readonly Position[]; words: PlainMapTexts},
): SVGTemplateResult[] {
  const lines = graticule(frame, words);
  if (!origin) return [svg`<g class="graticule">${lines.paths}${lines.labels}</g>`];
  const circles = rings(frame, origin, marks.map(frame.project), words);
  return [
    svg`<g class="graticule">${lines.paths}</g><g class="rings">${circles.paths}</g>`,
    svg`<g class="graticule">${lines.labels}</g><g class="rings">${circles.labels}</g>`,
  ];
}

interface Drawn {
  paths: SVGTemplateResult[];
  labels: SVGTemplateResult[];
}

function graticule(frame: Viewport, words: PlainMapTexts): Drawn {
  const {width, height, west, south, east, north, project} = frame;
  const step = roundUp(((east - west) / width) * lineGap);
  const digits = digitsOf(step);
  const text = (x: number, y: number, said: string) =>
    svg`<text x=${x} y=${y}>${isolate(said)}</text>`;
  const [xs, ys] = [multiples(step, west, east), multiples(step, south, north)];
  const [left, up] = [
    xs.map((degrees) => project([degrees, south])[0]),
    ys.map((degrees) => project([west, degrees])[1]),
  ];
  return {
    paths: [
      ...left.map((x) => svg`<path d="M${x} 0V${height}"/>`),
      ...up.map((y) => svg`<path d="M0 ${y}H${width}"/>`),
    ],
    labels: [
      ...left.map((x, index) => text(x + 4, height - 6, words.longitude(xs[index]!, digits))),
      // In the corner stands the scale.
      ...up.map((y, index) =>
        y < height - 64 ? text(6, y - 5, words.latitude(ys[index]!, digits)) : svg``,
      ),
    ],
  };
}

function rings(
  frame: Viewport,
  origin: Position,
  marks: readonly [x: number, y: number][],
  words: PlainMapTexts,
): Drawn {
  const step = roundUp(metersPerPixel(origin[1], frame.zoom) * ringGap);
  const all = Array.from({length: mostRings}, (_, index) => (index + 1) * step);
  const labels = all.flatMap((meters) => {
    const free = sides
      .map((bearing) => frame.project(pointAt(origin, meters, bearing)))
      .find(([x, y]) => isSeen(frame, x, y) && !marks.some((mark) => isUnder(mark, x, y)));
    if (!free) return [];
    const [x, y] = [free[0], free[1] + 4];
    return [svg`<text x=${x} y=${y}>${isolate(words.distance(meters))}</text>`];
  });
  return {paths: all.map((meters) => ring(frame, origin, meters)), labels};
}

/** Words run as their own letters do (FIRST STRONG ISOLATE and its end), beside lines that do not. */
const isolate = (words: string) => `\u2068${words}\u2069`;

/** In the view, and not in the corner where the scale stands. */
const isSeen = ({width, height}: Viewport, x: number, y: number) =>
  x > 30 && x < width - 30 && y > 14 && y < height - 26 && (x > 140 || y < height - 70);

/** Marks are 44 px wide and stand above their points. */
const isUnder = (mark: [x: number, y: number], x: number, y: number) =>
  Math.abs(mark[0] - x) < 48 && y > mark[1] - 56 && y < mark[1] + 14;

function ring(frame: Viewport, origin: Position, meters: number): SVGTemplateResult {
  const points = Array.from({length: 72}, (_, index) =>
    frame
      .project(pointAt(origin, meters, index * 5))
      .map((value) => Math.round(value * 10) / 10)
      .join(' '),
  );
  return svg`<path d="M${points.join('L')}Z"/>`;
}
