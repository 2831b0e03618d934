import {html, nothing, type TemplateResult} from 'lit';
import type {Alert} from '../../src/alerts/alert.js';
import {pickVersion} from '../../src/alerts/pick-version.js';
import {direction} from '../../src/i18n/direction.js';
import {preview} from './words.js';

const tag = 'tend-alert-banner';

const sayDate = (date: Date, lang: string) =>
  new Intl.DateTimeFormat(lang, {dateStyle: 'long', timeStyle: 'short'}).format(date);

/** Where there is no banner, what a site would write between its tags stands in. */
function fallback(alert: Alert, lang: string): TemplateResult | typeof nothing {
  const [version] = pickVersion(alert, [lang]);
  if (!version) return nothing;
  const {headline, description, instruction, senderName, expires} = version;
  return html`<article lang=${version.lang} dir=${direction(version.lang)}>
    <h3>${headline || preview.empty}</h3>
    ${[instruction, description].map((text) => (text ? html`<p class="lines">${text}</p>` : nothing))}
    <p class="hint" lang="en" dir="ltr">
      ${[
        senderName && preview.from(senderName),
        expires && preview.until(sayDate(expires, 'en-CA')),
      ]
        .filter(Boolean)
        .join(' · ')}
    </p>
  </article>`;
}

/** The alert as a site shows it, in one of its languages. */
export function banner(alert: Alert, lang: string): TemplateResult {
  return html`<tend-alert-banner lang=${lang} ?show-tests=${alert.status !== 'actual'} .alerts=${[alert]}
    >${customElements.get(tag) ? nothing : fallback(alert, lang)}</tend-alert-banner
  >`;
}
