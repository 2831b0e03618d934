import {html, type TemplateResult} from 'lit';
import '../../../alerts/banner/alert-banner.js';
import '../../../naloxone/guide/naloxone-guide.js';
import '../../../services/finder/service-finder.js';
import type {TranslatorApp} from '../app.js';
import {previewSettingsFor} from '../preview-settings.js';

/** A profile without a server. Its hosted locale is the page's work, at a new address each time. */
const profileOf = ({work, edition}: TranslatorApp) =>
  `data:application/json,${encodeURIComponent(
    JSON.stringify({
      name: 'Preview',
      languages: [work!.tag],
      languageFolders: {[work!.tag]: `preview/${edition}/`},
    }),
  )}`;

/** The widget that shows the current part's messages. */
export function renderPreview(app: TranslatorApp): TemplateResult {
  const part = app.current?.namespace ?? app.part;
  const profile = profileOf(app);
  const {tag} = app.work!;
  if (part === 'alerts') {
    return html`<tend-alert-banner lang=${tag} profile=${profile} src="alerts.json" show-tests></tend-alert-banner>`;
  }
  if (part === 'services') {
    return html`<tend-service-finder lang=${tag} profile=${profile} src="services.json" near="49.28,-123.12"></tend-service-finder>`;
  }
  if (part === 'lines') {
    return html`<tend-service-finder lang=${tag} profile=${profile}></tend-service-finder>`;
  }
  const {pack, kit} = previewSettingsFor(app.current?.key ?? '');
  return html`<tend-naloxone-guide
    lang=${tag}
    profile=${profile}
    pack=${pack}
    kit=${kit}
  ></tend-naloxone-guide>`;
}
