import {css} from 'lit';

/**
 * Styles for the parts of a picture. Colours come from the host's custom properties, never from a drawing.
 * Every shape has an outline, so a picture works in black and white. Lines inside a face or hand (`seam`)
 * turn pale where the skin is dark, and the darkest skin is lighter than the outline. The background is
 * always light, whatever the page's theme; a pale accent is darkened for contrast. Older browsers mix no
 * colours: they get the plain ones.
 */
export const pictureStyles = css`
  .picture {
    --outline: var(--tend-outline, #12262b);
    --person: var(--tend-skin, #a9714b);
    --helper: var(--tend-skin-helper, #d9a27c);
    --wear: var(--tend-cloth, #8fb6c9);
    --wear-2: var(--tend-cloth-helper, #e3c77f);
    --wear-legs: #547483;
    --wear-legs-2: #988658;
    --paper: #f1f6f6;
    --floor: #dde4e4;
    --wool: #a9c1c6;
    --sign: var(--accent, #0b4f5c);
    --seam: var(--outline);
    --seam-2: var(--outline);
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 4 / 3;
    overflow: hidden;
    border-radius: 0.75em;
    background-color: var(--paper);
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  @supports (color: oklch(from red l c h)) {
    .picture {
      --wear-legs: color-mix(in srgb, var(--wear) 55%, #24414f);
      --wear-legs-2: color-mix(in srgb, var(--wear-2) 50%, #4d4230);
      --wool: color-mix(in srgb, var(--sign) 35%, #fff);
      --sign: oklch(from var(--accent, #0b4f5c) min(l, 0.48) c h);
      --person: oklch(from var(--tend-skin, #a9714b) max(l, 0.36) c h);
      --helper: oklch(from var(--tend-skin-helper, #d9a27c) max(l, 0.36) c h);
      --seam: oklch(from var(--person) clamp(0.22, (0.5 - l) * 99, 0.86) 0.04 h);
      --seam-2: oklch(from var(--helper) clamp(0.22, (0.5 - l) * 99, 0.86) 0.04 h);
    }
  }

  /* The outline lies outside a shape, and around all its parts. */
  .picture path {
    fill: var(--fill);
    stroke: var(--outline);
    stroke-width: 5;
    paint-order: stroke;
  }

  .picture .line,
  .picture .seam,
  .picture .seam-2 {
    fill: none;
    stroke: var(--ink, var(--outline));
    stroke-width: 2.5;
  }

  .picture .pane {
    stroke-width: 2.5;
    paint-order: normal;
  }

  .picture .mark,
  .picture .halo {
    fill: none;
    stroke: var(--sign);
    stroke-width: 4.5;
  }

  .picture .halo {
    stroke: var(--paper);
    stroke-width: 9;
  }

  .picture .floor,
  .picture .shade,
  .picture .dot,
  .picture .dot-2,
  .picture .in {
    stroke: none;
  }

  .seam {
    --ink: var(--seam);
  }

  .seam-2 {
    --ink: var(--seam-2);
  }

  .dot {
    --fill: var(--seam);
  }

  .dot-2 {
    --fill: var(--seam-2);
  }

  .skin {
    --fill: var(--person);
  }

  .skin-2 {
    --fill: var(--helper);
  }

  .cloth {
    --fill: var(--wear);
  }

  .cloth-2 {
    --fill: var(--wear-2);
  }

  .legs {
    --fill: var(--wear-legs);
  }

  .legs-2 {
    --fill: var(--wear-legs-2);
  }

  .blanket {
    --fill: var(--wool);
  }

  .hair {
    --fill: var(--tend-hair, #3a2a24);
  }

  .rubber {
    --fill: #3b4548;
  }

  .device {
    --fill: #fff;
  }

  .glass {
    --fill: #e0f1f6;
  }

  .pane {
    --fill: rgb(226 244 250 / 62%);
  }

  .liquid {
    --fill: #58b4cf;
  }

  .floor {
    --fill: var(--floor);
  }

  .shade {
    --fill: rgb(0 0 0 / 14%);
  }

  @media print {
    .picture {
      --paper: #fff;
      box-sizing: border-box;
      border: 1px solid #9aa8a8;
      print-color-adjust: exact;
    }
  }

  @media (forced-colors: active) {
    .picture {
      --outline: CanvasText;
      --seam: CanvasText;
      --seam-2: CanvasText;
      --paper: Canvas;
      --sign: Highlight;
      box-sizing: border-box;
      border: 1px solid CanvasText;
      forced-color-adjust: none;
    }

    .picture path {
      --fill: Canvas;
    }

    .picture .hair,
    .picture .dot,
    .picture .dot-2 {
      --fill: CanvasText;
    }

    .picture .liquid {
      --fill: color-mix(in srgb, Canvas, Highlight);
    }

    .picture .shade {
      --fill: none;
    }

    .picture .floor {
      stroke: CanvasText;
      stroke-width: 1;
    }
  }
`;
