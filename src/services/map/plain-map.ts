import {svg, type SVGTemplateResult} from 'lit';
import type {Position} from '../../shared/geo/position.js';
import {digitsOf, metersPerPixel, multiples, pointAt, roundUp} from './measure.js';

/** The part of the world that the map shows. */
export interface Viewport {
  /** Pixels. */
  width: number;
  height: number;
  zoom: number;
  /** Degrees. */
  west: number;
  south: number;
  east: number;
  north: number;
  /** Pixels of a position from the top left corner. */
  project: (position: Position) => [x: number, y: number];
}

/** How the map formats its measures. */
export interface PlainMapTexts {
  /** Degrees with `digits` decimals. */
  latitude: (degrees: number, digits: number) => string;
  longitude: (degrees: number, digits: number) => string;
  distance: (meters: number) => string;
}

/** The smallest distance in pixels between two lines of the grid, and between two rings. */
const [lineGap, ringGap] = [110, 64];
const ringCount = 5;

/** Bearings at which a ring's distance can be written, in degrees, best first. */
const labelBearings = [0, 180, 90, 270, 45, 315, 135, 225];

/**
 * Draws a map without tiles: lines of latitude and longitude with their degrees, and rings of equal
 * distance around the reader's location.
 * @param markers positions of the markers; distances are written beside them.
 */
export function plainMap(
  viewport: Viewport,
  {origin, markers, texts}: {origin?: Position; markers: readonly Position[]; texts: PlainMapTexts},
): SVGTemplateResult[] {
  const lines = graticule(viewport, texts);
  if (!origin) return [svg`<g class="graticule">${lines.paths}${lines.labels}</g>`];
  const circles = rings(viewport, origin, markers.map(viewport.project), texts);
  return [
    svg`<g class="graticule">${lines.paths}</g><g class="rings">${circles.paths}</g>`,
    svg`<g class="graticule">${lines.labels}</g><g class="rings">${circles.labels}</g>`,
  ];
}

interface Drawn {
  paths: SVGTemplateResult[];
  labels: SVGTemplateResult[];
}

function graticule(viewport: Viewport, texts: PlainMapTexts): Drawn {
  const {width, height, west, south, east, north, project} = viewport;
  const step = roundUp(((east - west) / width) * lineGap);
  const digits = digitsOf(step);
  const text = (x: number, y: number, label: string) =>
    svg`<text x=${x} y=${y}>${isolate(label)}</text>`;
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
      ...left.map((x, index) => text(x + 4, height - 6, texts.longitude(xs[index]!, digits))),
      // Leave the corner free for the scale.
      ...up.map((y, index) =>
        y < height - 64 ? text(6, y - 5, texts.latitude(ys[index]!, digits)) : svg``,
      ),
    ],
  };
}

function rings(
  viewport: Viewport,
  origin: Position,
  markers: readonly [x: number, y: number][],
  texts: PlainMapTexts,
): Drawn {
  const step = roundUp(metersPerPixel(origin[1], viewport.zoom) * ringGap);
  const all = Array.from({length: ringCount}, (_, index) => (index + 1) * step);
  const labels = all.flatMap((meters) => {
    const free = labelBearings
      .map((bearing) => viewport.project(pointAt(origin, meters, bearing)))
      .find(
        ([x, y]) => isInView(viewport, x, y) && !markers.some((marker) => isCovered(marker, x, y)),
      );
    if (!free) return [];
    const [x, y] = [free[0], free[1] + 4];
    return [svg`<text x=${x} y=${y}>${isolate(texts.distance(meters))}</text>`];
  });
  return {paths: all.map((meters) => ring(viewport, origin, meters)), labels};
}

/** Sets a label in the direction of its own letters (FIRST STRONG ISOLATE and its end). */
const isolate = (label: string) => `\u2068${label}\u2069`;

/** Whether a point is in the view and not in the corner of the scale. */
const isInView = ({width, height}: Viewport, x: number, y: number) =>
  x > 30 && x < width - 30 && y > 14 && y < height - 26 && (x > 140 || y < height - 70);

/** Whether a marker covers a point. Markers are 44 px wide and drawn above their points. */
const isCovered = (marker: [x: number, y: number], x: number, y: number) =>
  Math.abs(marker[0] - x) < 48 && y > marker[1] - 56 && y < marker[1] + 14;

function ring(viewport: Viewport, origin: Position, meters: number): SVGTemplateResult {
  const points = Array.from({length: 72}, (_, index) =>
    viewport
      .project(pointAt(origin, meters, index * 5))
      .map((value) => Math.round(value * 10) / 10)
      .join(' '),
  );
  return svg`<path d="M${points.join('L')}Z"/>`;
}
