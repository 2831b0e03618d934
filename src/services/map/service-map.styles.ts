import {css} from 'lit';

export const mapStyles = css`
  .tend {
    --paper: color-mix(in srgb, var(--accent) 5%, var(--surface));
    --size: 2.75rem;
  }

  /* East is on the right, whatever the direction of the text. */
  .stage {
    position: relative;
    direction: ltr;
    block-size: clamp(20em, 85vw, 27em);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background-color: var(--paper);
    overflow: hidden;
    overflow: clip;
  }

  .stage:focus-visible {
    border-radius: var(--radius);
  }

  .canvas {
    position: absolute;
    inset: 0;
    isolation: isolate;
    overflow: hidden;
    cursor: grab;
    user-select: none;
    -webkit-user-select: none;
    -webkit-tap-highlight-color: transparent;
    /* One finger scrolls the page; Leaflet handles two. */
    touch-action: pan-x pan-y;
  }

  .dragged,
  .dragged button {
    cursor: grabbing;
  }

  .leaflet-pane,
  .leaflet-layer,
  .leaflet-tile-container,
  .leaflet-tile {
    position: absolute;
    inset-block-start: 0;
    left: 0;
  }

  .leaflet-map-pane {
    z-index: 0;
  }

  .leaflet-tile {
    visibility: hidden;
    max-width: none;
    max-height: none;
    pointer-events: none;
  }

  .leaflet-tile-loaded {
    visibility: inherit;
  }

  .lines {
    position: absolute;
    z-index: 1;
    inset: 0;
    fill: none;
    pointer-events: none;
  }

  .graticule path {
    stroke: var(--line);
    stroke-width: 1;
    opacity: 0.7;
    shape-rendering: crispedges;
  }

  .rings path {
    stroke: var(--accent);
    stroke-width: 1.5;
    stroke-dasharray: 2 5;
    stroke-linecap: round;
  }

  .lines text {
    fill: var(--muted);
    font-size: 11px;
    paint-order: stroke;
    stroke: var(--paper);
    stroke-width: 4px;
    stroke-linejoin: round;
  }

  .rings text {
    fill: var(--accent);
    font-size: 13px;
    font-weight: 700;
    text-anchor: middle;
  }

  .origin {
    position: absolute;
    z-index: 2;
    inset-block-start: -0.6em;
    left: -0.6em;
    inline-size: 1.2em;
    block-size: 1.2em;
    border: 0.3em solid var(--surface);
    border-radius: 50%;
    background-color: var(--text);
    box-shadow:
      0 0 0 2px var(--text),
      0 0 0 0.45em color-mix(in srgb, var(--text) 18%, transparent);
    pointer-events: none;
  }

  .markers {
    position: absolute;
    z-index: 3;
    inset-block-start: 0;
    left: 0;
    list-style: none;
  }

  .markers li {
    position: absolute;
    inset-block-start: 0;
    left: 0;
  }

  .markers li:is(:hover, :focus-within) {
    z-index: 2;
  }

  .markers .selected {
    z-index: 1;
  }

  .marker {
    position: absolute;
    inset-block-end: 0;
    left: calc(var(--size) / -2);
    display: grid;
    place-items: center;
    inline-size: var(--size);
    block-size: var(--size);
    padding: 0;
    border: 0;
    background: none;
    color: var(--on-accent);
    font: inherit;
    font-size: 0.95em;
    font-weight: 700;
    line-height: 1;
    cursor: pointer;
  }

  .marker:focus-visible {
    outline: none;
  }

  .body {
    display: grid;
    place-items: center;
    inline-size: 2.15em;
    block-size: 2.15em;
    margin-block-start: -0.3em;
    border: 2px solid var(--surface);
    border-radius: 50% 50% 3px;
    background-color: var(--accent);
    box-shadow: 0 1px 5px rgb(0 0 0 / 40%);
    transform: rotate(45deg);
  }

  .number {
    transform: rotate(-45deg);
  }

  .several .body {
    inline-size: auto;
    min-inline-size: 2.35em;
    block-size: 2.35em;
    margin: 0;
    padding-inline: 0.5em;
    border: 3px double var(--accent);
    border-radius: 1.2em;
    background-color: var(--surface);
    color: var(--accent);
    transform: none;
  }

  .several .number {
    transform: none;
  }

  .several .number::before {
    content: '×';
    margin-inline-end: 0.1em;
    font-weight: 400;
  }

  .about {
    inset-block-end: calc(var(--size) / -2);
  }

  .about .body {
    margin: 0;
    border: 3px dashed var(--accent);
    border-radius: 50%;
    background-color: var(--surface);
    color: var(--accent);
    transform: none;
  }

  .about .number {
    transform: none;
  }

  .selected .about .body {
    border-color: var(--surface);
  }

  .about.several .body {
    border-radius: 1.2em;
  }

  .marker:hover .body {
    filter: brightness(1.15);
  }

  .selected .body {
    background-color: var(--text);
    color: var(--surface);
    outline: 3px solid var(--text);
    outline-offset: 1px;
  }

  .marker:focus-visible .body {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
    box-shadow: 0 0 0 3px var(--surface);
  }

  .scale,
  .north,
  .attribution,
  .hint {
    position: absolute;
    pointer-events: none;
  }

  .scale,
  .attribution {
    inset-block-end: 0;
    padding: 0.2em 0.5em;
    background-color: color-mix(in srgb, var(--surface) 85%, transparent);
    color: var(--text);
    font-size: 0.75em;
    line-height: 1.3;
  }

  .scale {
    inset-inline-start: 0;
    inset-block-end: 1.9em;
    border-start-end-radius: 0.4em;
    border-end-end-radius: 0.4em;
    font-weight: 700;
  }

  .bar {
    display: block;
    block-size: 0.4em;
    border: 2px solid;
    border-block-start: 0;
  }

  .attribution {
    inset-inline-end: 0;
    max-inline-size: 100%;
    border-start-start-radius: 0.4em;
  }

  .north {
    inset-block-start: 0.5em;
    inset-inline-end: 0.6em;
    display: grid;
    justify-items: center;
    color: var(--text);
    font-size: 0.8em;
    font-weight: 700;
    line-height: 1;
  }

  .north[hidden] {
    display: none;
  }

  .north svg {
    inline-size: 1.6em;
    block-size: 1.8em;
    fill: currentcolor;
  }

  .hint {
    inset-block-start: 50%;
    inset-inline: 1em;
    z-index: 1;
    inline-size: fit-content;
    margin-inline: auto;
    padding: 0.5em 1em;
    border-radius: var(--radius);
    background-color: var(--text);
    color: var(--surface);
    font-weight: 700;
    transform: translateY(-50%);
    text-align: center;
    transition: opacity 0.2s;
  }

  .off {
    opacity: 0;
  }

  .caption {
    padding-block: 0.4em;
    color: var(--muted);
    font-size: 0.9em;
  }

  .caption b {
    color: var(--text);
  }

  .far::before {
    content: '· ';
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.5em;
  }

  .tools > div {
    display: flex;
  }

  .tools .tool {
    margin-inline-start: -1px;
    border-radius: 0;
  }

  .tools .tool:first-child {
    margin-inline-start: 0;
    border-start-start-radius: var(--radius);
    border-end-start-radius: var(--radius);
  }

  .tools .tool:last-child {
    border-start-end-radius: var(--radius);
    border-end-end-radius: var(--radius);
  }

  .tool:focus-visible {
    position: relative;
    z-index: 1;
  }

  .tool,
  .opened li button,
  .skip {
    min-block-size: var(--size);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background-color: var(--surface);
    color: var(--accent);
    font: inherit;
    font-weight: 700;
    cursor: pointer;
  }

  .tool {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: var(--size);
    padding: 0;
  }

  .tool .icon {
    fill: none;
    stroke: currentcolor;
    stroke-width: 2.2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  :is(.tool, .opened li button):hover {
    background-color: var(--soft);
  }

  [aria-disabled='true'] {
    color: var(--line);
    cursor: default;
  }

  .skip {
    position: absolute;
    z-index: 2;
    inset-inline-start: 0.5em;
    margin-block-start: 0.5em;
    padding-inline: 1em;
  }

  .skip:not(:focus-visible) {
    inline-size: 1px;
    min-block-size: 1px;
    block-size: 1px;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .opened {
    display: flex;
    align-items: start;
    gap: 0.5em;
    margin-block-end: 0.5em;
    padding: 0.5em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background-color: var(--soft);
  }

  .opened ul {
    display: grid;
    flex: 1;
    gap: 0.3em;
    max-block-size: 16em;
    overflow: auto;
    list-style: none;
  }

  .opened li button {
    inline-size: 100%;
    padding: 0.4em 0.8em;
    text-align: start;
  }

  .opened [aria-current] {
    border: 2px solid var(--text);
    color: var(--text);
  }

  .end:focus {
    outline: none;
  }

  @media (prefers-reduced-motion: reduce) {
    .hint {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    .graticule path {
      stroke: CanvasText;
      opacity: 0.3;
    }

    .rings path {
      stroke: CanvasText;
    }

    .lines text {
      fill: CanvasText;
      stroke: Canvas;
    }

    .origin {
      border-color: Canvas;
      background-color: CanvasText;
      outline: 2px solid CanvasText;
      forced-color-adjust: none;
    }

    .body,
    .several .body {
      border-color: ButtonText;
      background-color: ButtonFace;
      color: ButtonText;
      forced-color-adjust: none;
    }

    .selected .body {
      border-color: Highlight;
      outline-color: Highlight;
      background-color: Highlight;
      color: HighlightText;
    }

    .marker:focus-visible .body {
      outline-color: Highlight;
    }

    .hint {
      background-color: Canvas;
      color: CanvasText;
      forced-color-adjust: none;
    }

    .hint.off {
      visibility: hidden;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
