import {html, nothing, type TemplateResult} from 'lit';
import type {GuideView} from '../guide-view.js';
import type {GuideParts} from './guide.js';

/**
 * A drawing, or the site's own picture in its place. Its room is there before it is, so that the page does not
 * move.
 * @param id of the drawing; without one nothing is rendered.
 */
export function renderPicture(
  view: GuideView,
  {pictures, drawLater}: Pick<GuideParts, 'pictures' | 'drawLater'>,
  id: string | undefined,
): TemplateResult | typeof nothing {
  if (!id || pictures === 'failed') return nothing;
  const replacement = view.profile.pictures?.[id];
  if (replacement) {
    const alt = view.own(replacement.alt);
    return html`<div class="picture-box">
      <img src=${replacement.src} alt=${alt.text} lang=${alt.tag} loading="lazy" />
    </div>`;
  }
  const [alt] = view.find(`emergency:pictures.${id}`);
  const drawing = alt && pictures?.[id as keyof typeof pictures];
  return html`<div
    class="picture-box"
    role=${drawing ? 'img' : nothing}
    aria-label=${drawing ? alt.text : nothing}
    lang=${drawing ? alt.tag : nothing}
    data-picture=${drawing && drawLater ? id : nothing}
    >${drawing && !drawLater ? drawing : nothing}</div
  >`;
}
