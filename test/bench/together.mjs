// All three widgets on one page, by one script.
import {bannerTag, bannerWhere, plainBanner} from './alerts.mjs';
import {finderTag, finderWhere, finderWithWords, plainPlaces} from './finder.mjs';
import {guideTag, guideWhere, plainGuide} from './guide.mjs';
import {scriptTag, shell} from './pages.mjs';

const base = '/plain-all';
const wheres = [bannerWhere, guideWhere, finderWhere];

/**
 * Rows of the table; see rows.mjs.
 * @param {object} guide the guide's words
 * @param {{alerts: string, guide: string, services: string}} words HTML to stand between the tags
 */
export function togetherRows(guide, words) {
  const page = (library, tags) =>
    shell({lang: 'en', head: scriptTag(library, 'tend.js'), main: tags.join('\n')});
  return [
    {
      name: 'plain HTML, all three',
      path: base,
      where: [
        {host: 'main', heading: 'section h2'},
        {host: 'main', heading: 'ol.steps > li h3'},
        {host: 'main', heading: 'ol > li:nth-child(50) h3'},
      ],
      page: () =>
        shell({lang: 'en', main: [plainBanner, plainGuide(guide), plainPlaces(50)].join('\n')}),
    },
    {
      name: '**Tend**, all three, by `tend.js`',
      path: '/tend-all',
      where: wheres.map(({host, heading}) => ({host, heading})),
      page: (library) => page(library, [bannerTag(), guideTag(), finderTag()]),
    },
    {
      name: '… words in the page',
      path: '/tend-all-words',
      where: wheres,
      page: (library) =>
        page(library, [
          bannerTag(words.alerts),
          guideTag(words.guide),
          finderWithWords(words.services),
        ]),
    },
  ].map((row) => ({...row, base, quick: true}));
}
