import {expect} from '@open-wc/testing';
import {eventually, finderPage} from './finder-page.js';
import {until, warnings} from './helpers.js';

const show = finderPage();
const logged = warnings();

const missing = 'Part of the list could not be loaded. Some services may be missing.';
const place = {Name: 'Elm House', Phone: '204-555-0101', Category: 'naloxone'};

describe('a directory of which the server gives only a part', () => {
  for (const [title, answer, warning] of [
    ['because of its limit', {total: 4, records: [place]}, /only a part of its list \(1 of 4\)/],
    [
      'and names a next page on another host',
      {records: [place], next: 'http://elsewhere.example/api?page=2'},
      /next page is on elsewhere\.example/,
    ],
  ] as const) {
    it(`is shown, and says so: ${title}`, async () => {
      const {finder, all, requests} = show({
        attributes: {src: '/api.json'},
        files: {'/api.json': answer},
      });
      await eventually(
        () => all('ol li h3').map(({textContent}) => textContent.trim()),
        ['Elm House'],
      );
      await until(() => finder.shadowRoot?.textContent.includes(missing), 'the sentence');
      expect([...new Set(requests)]).to.deep.equal(['/api.json']);
      expect(logged.take().join()).to.match(warning);
    });
  }

  it('is followed by the scheme of the directory on the same host', async () => {
    const next = `https://${location.host}/api.json?page=2`;
    const {all, requests} = show({
      attributes: {src: '/api.json'},
      files: {
        '/api.json': {records: [place], next},
        '/api.json?page=2': {records: [{...place, Name: 'Oak House'}]},
      },
    });
    await eventually(
      () => all('ol li h3').map(({textContent}) => textContent.trim()),
      ['Elm House', 'Oak House'],
    );
    expect([...new Set(requests)]).to.deep.equal(['/api.json', '/api.json?page=2']);
    expect(logged.take()).to.deep.equal([]);
  });
});
