import {css} from 'lit';

/**
 * Styles for the parts of a picture. Colours come from the host's custom properties, never from a drawing.
 * Every shape has an outline, so a picture works in black and white. Lines inside a face or hand (`seam`)
 * turn pale where the skin is dark, and the darkest skin is lighter than the outline. The background is
 * always light, whatever the page's theme; a pale accent is darkened for contrast.
 */
export const pictureStyles = css`
  .picture {
    --outline: var(--tend-outline, #12262b);
    --person: var(--tend-skin, #a9714b);
    --helper: var(--tend-skin-helper, #d9a27c);
    --wear: var(--tend-cloth, #8fb6c9);
    --wear-2: var(--tend-cloth-helper, #e3c77f);
    --paper: #f1f6f6;
    --sign: var(--accent, #0b4f5c);
    --seam: var(--outline);
    --seam-2: var(--outline);
    --fill: none;
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: hidden;
    border-radius: 0.75em;
    fill: none;
    stroke: var(--outline);
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  @supports (color: oklch(from red l c h)) {
    .picture {
      --sign: oklch(from var(--accent, #0b4f5c) min(l, 0.48) c h);
      --person: oklch(from var(--tend-skin, #a9714b) max(l, 0.36) c h);
      --helper: oklch(from var(--tend-skin-helper, #d9a27c) max(l, 0.36) c h);
      --seam: oklch(from var(--person) clamp(0.22, (0.5 - l) * 99, 0.86) 0.04 h);
      --seam-2: oklch(from var(--helper) clamp(0.22, (0.5 - l) * 99, 0.86) 0.04 h);
    }
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
    --fill: color-mix(in srgb, var(--wear) 55%, #24414f);
  }

  .legs-2 {
    --fill: color-mix(in srgb, var(--wear-2) 50%, #4d4230);
  }

  .blanket {
    --fill: color-mix(in srgb, var(--sign) 35%, #fff);
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
    --fill: rgb(236 248 252 / 70%);
  }

  .liquid {
    --fill: #58b4cf;
  }

  .ground {
    --fill: var(--paper);
    stroke: none;
  }

  .edge {
    --fill: var(--outline);
    stroke: var(--outline);
  }

  .picture [class] {
    fill: var(--fill, none);
  }

  .line {
    --fill: none;
  }

  .shade {
    --fill: rgb(0 0 0 / 14%);
    stroke: none;
  }

  .in {
    stroke: none;
  }

  .picture .tube {
    fill: none;
    stroke: var(--fill);
  }

  .seam {
    stroke: var(--seam);
  }

  .seam-2 {
    stroke: var(--seam-2);
  }

  .mark {
    stroke: var(--sign);
    stroke-width: 4.5;
  }

  .halo {
    stroke: var(--paper);
    stroke-width: 9;
  }

  @media print {
    .picture {
      --paper: #fff;
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
      forced-color-adjust: none;
    }

    .picture [class]:not(.edge, .liquid, .line, .mark, .halo, .seam, .seam-2, .shade) {
      --fill: Canvas;
    }

    .picture .liquid {
      --fill: color-mix(in srgb, Canvas, Highlight);
    }

    .picture .shade {
      --fill: none;
    }
  }
`;
