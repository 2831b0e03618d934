import {html, nothing, type TemplateResult} from 'lit';
import {direction} from '../../../i18n/direction.js';
import {weekOf, type DayHours} from '../../../hours/evaluate.js';
import {noHours} from '../../../hours/hours.js';
import {parseHours} from '../../../hours/parse-hours.js';
import {renderToHtml} from '../../../ui/render-to-html.js';
import type {Address, Service, ServiceWords} from '../../model/service.js';
import {readPhones} from '../../read/phones.js';
import {writeServices} from '../../write/tend-json.js';
import type {ServiceView} from '../service-view.js';
import {
  callUrl,
  dialled,
  directions,
  emailLink,
  isText,
  textLabel,
  textUrl,
  webLink,
} from './contact-links.js';
import {
  conditions,
  gettingIn,
  gettingThere,
  hoursEntry,
  weekdayName,
  attributeList,
  timesOf,
  stops,
} from './details.js';
import {directoryText} from './directory-text.js';

type Json = Record<string, unknown>;

/** A part of a service's text, where it is shown in the service's own words. */
function ownText(view: ServiceView, part: 'name' | 'description' | 'organization' | 'cost') {
  const found = view.text(part);
  const isOwn = found?.lang === (view.service.lang ?? '') && found.text === view.service[part];
  return isOwn ? found.text : undefined;
}

const isPlain = ({lines, country}: Address) => lines.length === 1 && !country;

/** A service as the finder reads it from its article without `data-facts`. */
function carriedBy(view: ServiceView): Json {
  const {service} = view;
  const {id, lang, categories, attributes, languages, url, email, address, timeZone} = service;
  const {confidential, virtual, confirmed, hours, phones} = service;
  const readable = hours.text && JSON.stringify(parseHours(hours.text)) === JSON.stringify(hours);
  return {
    ...{id, categories, attributes, languages, url, email, timeZone, confidential, virtual},
    lang: lang === view.localizer.language ? lang : undefined,
    name: ownText(view, 'name'),
    description: ownText(view, 'description'),
    organization: ownText(view, 'organization'),
    cost: ownText(view, 'cost'),
    phones: phones.flatMap((phone) =>
      readPhones(dialled(phone), {type: isText(phone) ? 'text' : undefined}),
    ),
    address: address && !virtual && isPlain(address) ? address : undefined,
    point: service.point,
    hours: readable ? hours : undefined,
    confirmed: confirmed?.toISOString().slice(0, 10),
  };
}

/** What neither words nor attributes carry, as in `services.json`; undefined for nothing. */
function factsOf(view: ServiceView): string | undefined {
  const carried = carriedBy(view);
  const [all = {}] = writeServices([view.service]).services as Json[];
  const facts = Object.entries(all).filter(
    ([key, value]) =>
      JSON.stringify(value) !== JSON.stringify(carried[key]) &&
      !(Array.isArray(value) && !value.length) &&
      !(key === 'hours' && JSON.stringify(value) === JSON.stringify(noHours)),
  );
  return facts.length ? JSON.stringify(Object.fromEntries(facts)) : undefined;
}

/** The description's paragraphs, with a line break for each of their lines. */
function description(view: ServiceView, isRead: boolean) {
  const found = view.text('description');
  if (!found) return nothing;
  const {text, lang} = found;
  const isOther = lang !== view.localizer.language;
  return text.split(/\n{2,}/).map(
    (part) =>
      html`<p
        lang=${isOther && lang ? lang : nothing}
        dir=${isOther ? (lang ? direction(lang) : 'auto') : nothing}
        ?data-aside=${!isRead}
        >${part.split('\n').map((line, index) => [index ? [html`<br />`, '\n'] : nothing, line])}</p
      >`,
  );
}

/**
 * A service as the `<article>` that the finder reads from the page. What is marked `data-aside` is there
 * for people; the finder reads the same from the attributes. What depends on the time is left out.
 */
export function serviceWords(view: ServiceView): TemplateResult {
  const {service} = view;
  const {id, categories, attributes, languages, point, hours, phones, url, email} = service;
  const {confidential, virtual, mobile, status} = service;
  const carried = carriedBy(view);
  return html`
    <article
      lang=${carried['lang'] ?? nothing}
      data-service=${id}
      data-categories=${categories.join(' ') || nothing}
      data-filters=${attributes.join(' ') || nothing}
      data-languages=${languages.join(' ') || nothing}
      data-lat=${point && !confidential ? point[1] : nothing}
      data-lon=${point && !confidential ? point[0] : nothing}
      data-hours=${carried['hours'] ? hours.text : nothing}
      data-time-zone=${service.timeZone ?? nothing}
      data-organization=${carried['organization'] ?? nothing}
      data-cost=${carried['cost'] ?? nothing}
      data-confirmed=${carried['confirmed'] ?? nothing}
      ?data-confidential=${confidential}
      ?data-virtual=${virtual}
      data-facts=${factsOf(view) ?? nothing}
    >
      <h3>${directoryText(view, 'name')}</h3>
      ${line(view, 'organization')} ${line(view, 'alert')}
      ${
        status === 'temporarily closed'
          ? html`<p data-aside>${view.content('status.closedForNow')}</p>`
          : nothing
      }
      ${where(view)}
      ${description(view, carried['description'] !== undefined)}
      ${phones.map(
        (phone) =>
          html`<p data-aside>
            ${isText(phone) ? html`${textLabel(view)}: ` : nothing}<a
              href=${isText(phone) ? textUrl(phone) : callUrl(phone)}
              dir=${isRtl(view) ? 'ltr' : nothing}
              >${dialled(phone)}</a
            >
            ${phone.description ?? nothing}
          </p>`,
      )}
      ${url ? html`<p data-aside>${webLink(view, url)}</p>` : nothing}
      ${email ? html`<p data-aside>${emailLink(view, email)}</p>` : nothing}
      ${
        point && !confidential && !virtual
          ? html`<p data-aside>${directions(view, point)}</p>`
          : nothing
      }
      <dl data-aside>
        ${gettingIn(view)} ${conditions(view)} ${gettingThere(view)}
        ${mobile?.length ? stops(view) : hoursEntry(view, hoursWords(view))} ${attributeList(view)}
      </dl>
    </article>
  `;
}

const line = (view: ServiceView, part: keyof ServiceWords) =>
  view.text(part) ? html`<p data-aside>${directoryText(view, part)}</p>` : nothing;

/** Days of OpenStreetMap's opening_hours, which is written for programs. */
const isCode = /\b(Mo|Tu|We|Th|Fr|Sa|Su|PH|SH)\b|24\/7/;

/** The hours in the words of their source; of a source without words, an ordinary week. */
function hoursWords(view: ServiceView): unknown {
  const {hours} = view.service;
  const text = directoryText(view, 'hoursText');
  if (text !== nothing && !isCode.test(hours.text ?? '')) return text;
  const week = weekOf(hours, {...view.weekMoment, now: mondayAfter(view.now), region: undefined});
  if (!week.length) return text;
  const rows: {days: string[]; times: string; intervals: DayHours['intervals']}[] = [];
  for (const {date, intervals} of week) {
    const day = weekdayName(view, date);
    const times = renderToHtml(timesOf(view, intervals));
    const last = rows[rows.length - 1];
    if (last?.times === times) last.days.push(day);
    else rows.push({days: [day], times, intervals});
  }
  return html`<ul>
    ${rows.map(({days, intervals}) => {
      const [first, ...others] = days;
      const name = others.length ? `${first} – ${others[others.length - 1]}` : first;
      return html`<li>${name}: ${timesOf(view, intervals)}</li>`;
    })}
  </ul>`;
}

/** Daytime everywhere in Canada, of the next Monday, with which a week begins in a list of hours. */
const mondayAfter = (moment: Date) =>
  new Date(
    Date.UTC(
      moment.getUTCFullYear(),
      moment.getUTCMonth(),
      moment.getUTCDate() + ((8 - moment.getUTCDay()) % 7 || 7),
      20,
    ),
  );

function where(view: ServiceView) {
  const {confidential, virtual, address}: Service = view.service;
  if (confidential) return html`<p data-aside>${view.content('where.confidential')}</p>`;
  if (virtual) return html`<p data-aside>${view.content('where.virtual')}</p>`;
  if (!address) return nothing;
  if (!isPlain(address))
    return html`<address dir=${addressDir(view)}>${shown(Object.values(partsOf(address)))}</address>`;
  const {streetAddress, ...rest} = partsOf(address);
  const span = ([name, text]: [string, unknown]) => html`<span itemprop=${name}>${text}</span>`;
  return html`<address dir=${addressDir(view)}>${shown(
    [['streetAddress', streetAddress] as [string, unknown], ...Object.entries(rest)]
      .filter(([, text]) => text)
      .map(span),
  )}</address>`;
}

/** House numbers and postal codes of another script would change places with their street's name. */
const addressDir = (view: ServiceView) => (isRtl(view) ? 'auto' : nothing);
const isRtl = (view: ServiceView) => view.localizer.languageData.direction === 'rtl';

const partsOf = ({lines, locality, region, postalCode}: Address) => ({
  streetAddress: lines.join(', '),
  addressLocality: locality,
  addressRegion: region,
  postalCode,
});

const shown = (parts: readonly unknown[]) =>
  parts.filter(Boolean).map((part, index) => [index ? ', ' : nothing, part]);
