import {html, type TemplateResult} from 'lit';
import '../../alerts/banner/alert-banner.js';
import type {Alert} from '../../alerts/model/alert.js';

/** Shows the alert as on a site, in one of its languages. */
export const bannerPreview = (alert: Alert, lang: string): TemplateResult =>
  html`<tend-alert-banner
    lang=${lang}
    ?show-tests=${alert.status !== 'actual'}
    .alerts=${[alert]}
  ></tend-alert-banner>`;
