import {css} from 'lit';

/** The colours of the drawings; outlines keep every shape apart without them. */
export const pictureStyles = css`
  .picture {
    --skin: var(--tend-skin, #a9714b);
    --skin-2: var(--tend-skin-helper, #d9a27c);
    --edge: #12262b;
    overflow: hidden;
  }

  .picture path {
    stroke: var(--edge);
    stroke-linejoin: round;
    stroke-linecap: round;
    fill: none;
  }

  .picture path:not(.edge, .tube) {
    stroke-width: 2.5;
  }

  .picture .skin {
    fill: var(--skin);
  }

  .picture .skin-2 {
    fill: var(--skin-2);
  }

  .picture .device {
    fill: #fff;
  }

  .picture .glass {
    fill: #e4f1f4;
  }

  .picture .liquid {
    fill: #8fc6d6;
  }

  .picture .ground {
    fill: #f3f1ea;
  }

  .picture .blanket {
    fill: #c9b98a;
  }

  .picture .hair {
    fill: #3a2a22;
  }

  .picture .hair-2 {
    fill: #5b4a3f;
  }

  .picture .mark.mark {
    stroke: var(--accent, #0b4f5c);
    stroke-width: 5;
  }

  .picture .tube {
    fill: none;
  }

  .picture .tube.skin {
    stroke: var(--skin);
  }

  .picture .tube.skin-2 {
    stroke: var(--skin-2);
  }

  .picture .tube.cloth {
    stroke: #d9c9a3;
  }

  .picture .tube.cloth-2 {
    stroke: #6f8aa8;
  }

  .picture .tube.cloth-4 {
    stroke: #7fa58c;
  }

  @media (forced-colors: active) {
    .picture path {
      forced-color-adjust: none;
      stroke: CanvasText;
      fill: Canvas;
    }

    .picture .line,
    .picture .edge,
    .picture .mark,
    .picture .tube {
      fill: none;
    }

    .picture .tube[class] {
      stroke: Canvas;
    }

    .picture .mark {
      stroke: Highlight;
    }
  }
`;
