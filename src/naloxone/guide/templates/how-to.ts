import {html, nothing, type TemplateResult} from 'lit';
import type {Sentence} from '../../../i18n/message-resolver.js';
import {msg} from '../../../i18n/interface.js';
import {listenButton} from '../../../ui/templates/listen-button.js';
import {lines} from '../../../generated/guide.js';
import type {GuideView} from '../guide-view.js';
import type {Product} from '../../model/response-pack.js';
import {lineOf, pictureOf} from '../../pictures/picture-of.js';
import type {GuideParts} from './guide.js';
import {renderPicture} from './picture.js';

const products: readonly Product[] = ['nasal', 'injection'];

/** A section with a folded list of small steps. */
export type HowTo = Product | 'recovery' | 'breathing';

/** One folded how-to for each product that the site hands out. */
export const howTos = (view: GuideView, parts: GuideParts): TemplateResult[] =>
  products
    .filter((product) => view.kit === product || view.kit === 'both')
    .map((product) =>
      howTo(view, parts, product, html`<h5>${view.words(`${product}.title`)}</h5>`),
    );

/** A folded list of small steps. The heading level depends on the section around it. */
export const howTo = (
  view: GuideView,
  parts: GuideParts,
  section: HowTo,
  title: TemplateResult,
): TemplateResult => html`
  <details class="how-to" data-how-to=${section} ?open=${section === 'breathing'}>
    <summary>${title}</summary>
    ${uncovered(view, section)}
    <ol>
      ${(parts.skipFolded && section !== 'breathing' ? [] : lines[section]).map((id) => {
        const line = view.find(`${section}.${id}`);
        if (!line.length) return nothing;
        return html`<li>
          <p>${view.render(line)}</p>
          ${listen(view, parts, line)} ${renderPicture(view, parts, pictureOf(lineOf(section, id), view))}
        </li>`;
      })}
    </ol>
  </details>
`;

/** The publisher of these instructions, if the pack's own publisher has none. */
export function uncovered(view: GuideView, section: HowTo): TemplateResult | typeof nothing {
  const {kits, breathingPublishers} = view.pack;
  if (section === 'recovery') return nothing;
  const isOwn = section === 'breathing' ? !breathingPublishers : kits.includes(section);
  const key = section === 'breathing' ? 'breathing.uncovered' : 'uncovered';
  if (isOwn) return nothing;
  const names = section === 'breathing' ? breathingPublishers?.join(' · ') : undefined;
  return html`<p class="uncovered">
    ${view.words(key)} ${names ? html`<span lang="en" dir="ltr">${names}</span>` : nothing}
  </p>`;
}

/** How to help somebody breathe. It is not folded, because it is needed within minutes. */
export const breathingHowTo = (view: GuideView, parts: GuideParts): TemplateResult =>
  howTo(view, parts, 'breathing', html`<h5>${view.words('breathing.title')}</h5>`);

/** The sentences about helping somebody breathe, one list for each line. */
export const breathingSentences = (view: GuideView): Sentence[][] =>
  lines.breathing.map((id) => view.find(`breathing.${id}`)).filter((all) => all.length);

/** The sentences about what breathing is normal and what is not. */
export const testSentences = (view: GuideView): Sentence[][] =>
  lines.normal.map((id) => view.find(`breathing.${id}`));

/** The same sentences, rendered. They appear wherever the breathing decides. */
export const breathingTest = (view: GuideView): TemplateResult[] =>
  testSentences(view).map((all) => html`<p class="test">${view.render(all)}</p>`);

/** A list of sentences under one section. */
export const sentenceList = (
  view: GuideView,
  parts: GuideParts,
  section: string,
  ids: readonly string[],
): (TemplateResult | typeof nothing)[] =>
  ids.map((id) => {
    const line = view.find(`${section}.${id}`);
    return line.length
      ? html`<li><p>${view.render(line)}</p>${listen(view, parts, line)}</li>`
      : nothing;
  });

/** For languages that are more often heard than read: recordings of the sentences. */
export function listen(
  view: GuideView,
  {listen}: GuideParts,
  spoken: readonly Sentence[],
): TemplateResult | typeof nothing {
  const [first] = spoken.filter(({audio}) => audio);
  if (!first || !listen) return nothing;
  const label = view.label(() =>
    msg('Listen', {desc: 'Button that plays a recording of the words above it'}),
  );
  const name = html`${label}<span class="hidden">: <bdi lang=${first.tag}>${first.text}</bdi></span>`;
  return listenButton(spoken, name, listen);
}
