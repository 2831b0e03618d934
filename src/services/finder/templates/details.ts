import {html, nothing, type TemplateResult} from 'lit';
import {msg} from '../../../i18n/interface.js';
import {languageNames} from '../../../i18n/display-names.js';
import {since, timeSpan, weekday} from '../../../i18n/format-moment.js';
import {weekOf, type DayHours} from '../../../hours/evaluate.js';
import type {ServiceWords} from '../../model/service.js';
import type {ServiceView} from '../service-view.js';
import {detailIcons} from './detail-icons.js';
import {callUrl, dialled, isText, textLabel, textUrl, webDirections} from './contact-links.js';
import type {ResultParts} from './result.js';
import {directoryText} from './directory-text.js';
import {callScript} from './call-script.js';
import {addressLine, stopName} from './address.js';

export {detailStyles} from './details.styles.js';

/** What is shown on request, and what can be done with it. */
export const details = (view: ServiceView, parts: ResultParts): TemplateResult =>
  html`<div class="more">${whole(view, parts.directions)} ${actions(view, parts)}</div>`;

/**
 * Everything that is known of a service, in the order in which a person needs it.
 * @param map address of a page with directions; on paper there is none.
 */
export function whole(view: ServiceView, map?: string): TemplateResult {
  const {service} = view;
  const {address, confidential, phones, languages, ages} = service;
  return html`
    ${paragraphs(view, 'description')}
    <dl>
      ${entry(
        view.label(() => msg('How to get in')),
        directoryText(view, 'application'),
      )}
      ${phones.length ? entry(view.words('say.title'), callScript(view)) : nothing}
      ${entry(
        view.label(() => msg('What to bring')),
        directoryText(view, 'documents'),
      )}
      ${entry(
        view.label(() => msg('Who it is for')),
        directoryText(view, 'eligibility'),
      )}
      ${
        ages
          ? entry(
              view.label(() => msg('Ages')),
              ageRange(view, ages),
            )
          : nothing
      }
      ${entry(
        view.label(() => msg('Cost')),
        directoryText(view, 'cost'),
      )}
      ${
        languages.length
          ? entry(
              view.label(() => msg('Languages')),
              view.value(languageNames(languages)),
            )
          : nothing
      }
      ${entry(
        view.label(() => msg('Access', {desc: 'Heading: ramps, lifts, washrooms'})),
        directoryText(view, 'accessibility'),
      )}
      ${
        address && !confidential
          ? entry(
              view.label(() => msg('Address')),
              html`<bdi>${addressLine(address)}</bdi> ${map ? webDirections(view, map) : nothing}`,
            )
          : nothing
      }
      ${
        confidential
          ? nothing
          : entry(
              view.label(() => msg('How to get there')),
              directoryText(view, 'directions'),
            )
      }
      ${entry(
        view.label(() => msg('Area')),
        directoryText(view, 'areas'),
      )}
      ${entry(
        view.label(() => msg('Hours')),
        hours(view),
      )} ${stops(view)}
      ${
        phones.length > 1
          ? entry(
              view.label(() => msg('Phone numbers')),
              numbers(view),
            )
          : nothing
      }
      ${kinds(view)}
    </dl>
    <p class="confirmed">${confirmed(view)}</p>
  `;
}

function entry(name: unknown, value: unknown): TemplateResult | typeof nothing {
  if (!value || value === nothing) return nothing;
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

const paragraphs = (view: ServiceView, part: keyof ServiceWords) =>
  view.tell(part) ? html`<p class="lines">${directoryText(view, part)}</p>` : nothing;

function ageRange(view: ServiceView, {min, max}: {min?: number; max?: number}) {
  if (min !== undefined && max !== undefined) return view.words('ages.range', {min, max});
  if (min !== undefined) return view.words('ages.from', {min});
  return max === undefined ? nothing : view.words('ages.to', {max});
}

/** The week as it was read, and beside it what the source itself says. */
function hours(view: ServiceView): TemplateResult | typeof nothing {
  const week = weekOf(view.service.hours, view.moment);
  const text = directoryText(view, 'hoursText');
  if (!week.length && text === nothing) return nothing;
  return html`${
    week.length
      ? html`<ul class="week">
          ${week.map(
            ({date, intervals}) =>
              html`<li>
                <span>${view.value(weekday(new Date(date), {timeZone: 'UTC'}))}</span>
                <span>${intervals.length ? spans(view, intervals) : '–'}</span>
              </li>`,
          )}
        </ul>`
      : nothing
  }${text === nothing ? nothing : html`<p class="raw">${text}</p>`}${
    view.clock.withZone ? html`<p class="raw">${view.words('hours.zone')}</p>` : nothing
  }`;
}

/** Hours that may be other ones are marked so. */
const spans = (view: ServiceView, intervals: DayHours['intervals']) =>
  intervals.map(
    ({from, to, state}, index) =>
      html`${index ? ', ' : ''}<bdi class="whole"
          >${view.value(timeSpan(from, to, {timeZone: view.clock.timeZone}))}</bdi
        >${state === 'unknown' ? ' ?' : ''}`,
  );

function stops(view: ServiceView): TemplateResult | typeof nothing {
  const {mobile} = view.service;
  if (!mobile?.length) return nothing;
  return entry(
    view.label(() => msg('Stops', {desc: 'Heading: where a van stops, and when'})),
    html`<ul>
      ${mobile.map(
        (stop) => html`<li>${[stopName(stop), stop.hours.text].filter(Boolean).join(' · ')}</li>`,
      )}
    </ul>`,
  );
}

const numbers = (view: ServiceView) =>
  html`<ul>
    ${view.service.phones.map(
      (phone) =>
        html`<li>
          ${isText(phone) ? html`${textLabel(view)} ` : nothing}<a
            href=${isText(phone) ? textUrl(phone) : callUrl(phone)}
            ><bdi class="whole">${dialled(phone)}</bdi></a
          >
          ${phone.description ?? ''}
        </li>`,
    )}
  </ul>`;

const kinds = (view: ServiceView) =>
  view.service.attributes.length
    ? entry(
        view.label(() => msg('Good to know')),
        html`<ul class="chips">
          ${view.service.attributes.map((id) => html`<li>${view.words(`filter.${id}`)}</li>`)}
        </ul>`,
      )
    : nothing;

/** How old what it says is: nothing here is truer than that. */
function confirmed(view: ServiceView) {
  const {confirmed: moment, provenance} = view.service;
  if (provenance) return provenance;
  if (!moment) return view.words('confirmed.never');
  return view.words(`confirmed.${view.freshness}`, {age: since(moment, view.now)});
}

const actions = (view: ServiceView, {kept, onAction}: ResultParts) => html`<div class="actions">
  <button
    type="button"
    data-action="save"
    aria-pressed=${String(kept)}
    @click=${() => onAction('save')}
  >
    ${kept ? detailIcons.kept : detailIcons.keep}<span
      >${view.label(() => msg('Keep on this phone', {desc: 'A button that is pressed or not'}))}</span
    >
  </button>
  <button type="button" data-action="share" @click=${() => onAction('share')}>
    ${detailIcons.share}<span>${view.label(() => msg('Share'))}</span>
  </button>
  <button type="button" data-action="print" @click=${() => onAction('print')}>
    ${detailIcons.print}<span>${view.label(() => msg('Print'))}</span>
  </button>
</div>`;
