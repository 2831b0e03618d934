// The nearest component of other libraries to an alert, set up as their documentation says without a
// build.
import {alertPage, plainAlert, warning} from './alerts.mjs';
import {peerPaths} from './peers.mjs';

const {headline, instruction, web} = warning;
const {wa, gcds, govuk, shoelace, uswds} = peerPaths;

const webAwesome = (library) =>
  alertPage(`<wa-callout variant="danger">${plainAlert}</wa-callout>`, {
    head: `<link rel="stylesheet" href="${library}${wa}/styles/themes/default.css">
<script type="module" src="${library}${wa}/webawesome.loader.js"></script>\n`,
  });

const shoelaceAlert = (library) =>
  alertPage(`<sl-alert variant="danger" open>${plainAlert}</sl-alert>`, {
    head: `<link rel="stylesheet" href="${library}${shoelace}/themes/light.css">
<script type="module" src="${library}${shoelace}/shoelace-autoloader.js"></script>\n`,
  });

const canada = (library) =>
  alertPage(
    `<gcds-notice type="danger" notice-title-tag="h2" notice-title="${headline}"><p>${instruction}</p><p><a href="${web}">Read more</a></p></gcds-notice>`,
    {
      head: `<link rel="stylesheet" href="${library}${gcds}/gcds/gcds.css">
<script type="module" src="${library}${gcds}/gcds/gcds.esm.js"></script>\n`,
    },
  );

const kingdom = (library) =>
  alertPage(
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
  alertPage(
    `<section class="usa-site-alert usa-site-alert--emergency" aria-label="Site alert"><div class="usa-alert"><div class="usa-alert__body"><h3 class="usa-alert__heading">${headline}</h3><p class="usa-alert__text">${instruction}</p><p><a class="usa-link" href="${web}">Read more</a></p></div></div></section>`,
    {
      head: `<link rel="stylesheet" href="${library}${uswds}/css/uswds.min.css">\n`,
      foot: `<script src="${library}${uswds}/js/uswds.min.js" async></script>\n`,
    },
  );

/**
 * Rows of the table; see rows.mjs.
 * @type {Array<{name: string, path: string, where: object, page: (library: string) => string}>}
 */
export const alertPeerRows = [
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
].map((row) => ({...row, base: '/plain-alert', peer: true}));
