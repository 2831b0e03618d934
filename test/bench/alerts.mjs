// One warning with a heading, what to do and a link: as plain HTML, as our banner shows it, and as
// the nearest component of other libraries does, set up as their documentation says without a build.
import {peerPaths} from './peers.mjs';
import {shell} from './pages.mjs';

const warning = {
  headline: 'Green down is causing long, deep overdoses',
  instruction: 'Do not use alone. Start with very little. Give naloxone and breaths.',
  web: 'https://page.test/alerts',
};

/** The feed: Tend's own format, one alert that is in force for the life of the run. */
export const feed = () =>
  JSON.stringify({
    alerts: [
      {
        id: 'green-down',
        sender: 'alerts@riverside.example',
        sent: new Date(Date.now() - 3_600_000).toISOString(),
        expires: new Date(Date.now() + 86_400_000).toISOString(),
        lang: 'en',
        category: ['health'],
        severity: 'severe',
        senderName: 'Riverside health unit',
        ...warning,
      },
    ],
  });

const {headline, instruction, web} = warning;
const words = `<h2>${headline}</h2>
<p>${instruction}</p>
<p><a href="${web}">Read more</a></p>`;

const page = (main, rest = {}) => shell({lang: 'en', main: `${main}\n<p>Welcome.</p>`, ...rest});

const plain = () => page(`<section role="region" aria-label="Alert">\n${words}\n</section>`);

const script = (library, name = 'tend-alerts') =>
  `<script src="${library}/${name}.js" async crossorigin></script>\n`;
const fallback = '<p>Warnings: ask the health unit.</p>';
const reserve = '<style>tend-alert-banner{display:block;min-block-size:24rem}</style>\n';

const fromFeed = (library) =>
  page(`<tend-alert-banner src="/alerts.json">${fallback}</tend-alert-banner>`, {
    head: reserve + script(library),
  });

const fromGuideScript = (library) =>
  page(`<tend-alert-banner src="/alerts.json">${fallback}</tend-alert-banner>`, {
    head: reserve + script(library, 'tend'),
  });

const preloaded = (library) =>
  page(`<tend-alert-banner src="/alerts.json">${fallback}</tend-alert-banner>`, {
    head: `<link rel="preload" href="/alerts.json" as="fetch" crossorigin>\n${reserve}${script(library)}`,
  });

const inline = (library) =>
  page(
    `<tend-alert-banner><script type="application/json">${feed()}</script>${fallback}</tend-alert-banner>`,
    {head: reserve + script(library)},
  );

const {wa, gcds, govuk, shoelace, uswds} = peerPaths;

const webAwesome = (library) =>
  page(`<wa-callout variant="danger">${words}</wa-callout>`, {
    head: `<link rel="stylesheet" href="${library}${wa}/styles/themes/default.css">
<script type="module" src="${library}${wa}/webawesome.loader.js"></script>\n`,
  });

const shoelaceAlert = (library) =>
  page(`<sl-alert variant="danger" open>${words}</sl-alert>`, {
    head: `<link rel="stylesheet" href="${library}${shoelace}/themes/light.css">
<script type="module" src="${library}${shoelace}/shoelace-autoloader.js"></script>\n`,
  });

const canada = (library) =>
  page(
    `<gcds-notice type="danger" notice-title-tag="h2" notice-title="${headline}"><p>${instruction}</p><p><a href="${web}">Read more</a></p></gcds-notice>`,
    {
      head: `<link rel="stylesheet" href="${library}${gcds}/gcds/gcds.css">
<script type="module" src="${library}${gcds}/gcds/gcds.esm.js"></script>\n`,
    },
  );

const kingdom = (library) =>
  page(
    `<div class="govuk-notification-banner" role="region" aria-labelledby="banner" data-module="govuk-notification-banner">
<div class="govuk-notification-banner__header"><h2 class="govuk-notification-banner__title" id="banner">Important</h2></div>
<div class="govuk-notification-banner__content"><h3 class="govuk-notification-banner__heading">${headline}</h3><p class="govuk-body">${instruction}</p><p><a class="govuk-notification-banner__link" href="${web}">Read more</a></p></div></div>`,
    {
      htmlClass: 'govuk-template',
      head: `<link rel="stylesheet" href="${library}${govuk}/govuk-frontend.min.css">\n`,
      attributes: ' class="govuk-template__body"',
      start: `<script>document.body.className += ' js-enabled govuk-frontend-supported';</script>`,
      foot: `<script type="module">
import {initAll} from '${library}${govuk}/govuk-frontend.min.js';
initAll();
</script>\n`,
    },
  );

const states = (library) =>
  page(
    `<section class="usa-site-alert usa-site-alert--emergency" aria-label="Site alert"><div class="usa-alert"><div class="usa-alert__body"><h3 class="usa-alert__heading">${headline}</h3><p class="usa-alert__text">${instruction}</p><p><a class="usa-link" href="${web}">Read more</a></p></div></div></section>`,
    {
      head: `<link rel="stylesheet" href="${library}${uswds}/css/uswds.min.css">\n`,
      foot: `<script src="${library}${uswds}/js/uswds.min.js" async></script>\n`,
    },
  );

const base = '/plain-alert';
const own = {host: 'tend-alert-banner', heading: 'article h3'};

/**
 * Rows of the table; `page` makes the document for a library's origin.
 * @type {Array<{name: string, path: string, base: string, peer?: boolean,
 *   where: {host: string, heading: string}, page: (library: string) => string}>}
 */
export const alertRows = [
  {name: 'plain HTML alert', path: base, where: {host: 'main', heading: 'h2'}, page: plain},
  {name: '**Tend** alert, from JSON', path: '/tend-alert', where: own, page: fromFeed},
  {name: 'Tend alert, JSON preloaded', path: '/tend-alert-preload', where: own, page: preloaded},
  {name: 'Tend alert, by `tend.js`', path: '/tend-alert-guide', where: own, page: fromGuideScript},
  {name: 'Tend alert, inline', path: '/tend-alert-inline', where: own, page: inline},
  ...[
    {
      name: 'Shoelace alert, autoloader',
      path: '/shoelace-alert',
      where: {host: 'sl-alert', heading: 'h2'},
      page: shoelaceAlert,
    },
    {
      name: 'Web Awesome callout, autoloader',
      path: '/wa-alert',
      where: {host: 'wa-callout', heading: 'h2'},
      page: webAwesome,
    },
    {
      name: 'GCDS notice (Canada)',
      path: '/gcds-alert',
      where: {host: 'gcds-notice', heading: 'gcds-heading'},
      page: canada,
    },
    {
      name: 'USWDS site alert',
      path: '/uswds-alert',
      where: {host: '.usa-site-alert', heading: '.usa-alert__heading'},
      page: states,
    },
    {
      name: 'GOV.UK notification banner',
      path: '/govuk-alert',
      where: {host: '.govuk-notification-banner', heading: 'h3'},
      page: kingdom,
    },
  ].map((row) => ({...row, peer: true})),
].map((row) => ({...row, base}));
