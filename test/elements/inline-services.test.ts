import {expect} from '@open-wc/testing';
import {readHtmlServices} from '../../src/services/finder/light-dom/read-html.js';

function host(html: string): HTMLElement {
  const element = document.createElement('div');
  element.append(document.createRange().createContextualFragment(html));
  return element;
}

describe('places written in the page', () => {
  it('are articles, with what they say in words and in data', () => {
    const {services, problems} = readHtmlServices(
      host(`
        <p>Emergency? <a href="tel:911">Call 911</a></p>
        <ul><li>Not a place</li></ul>
        <article data-service="lantern" data-hours="Mo-Fr 09:00-17:00" data-categories="naloxone, food"
          data-filters="walk-in free" data-lat="49.28" data-lon="-123.1" data-languages="en fr">
          <h3>Lantern House</h3>
          <p>Kits, no questions asked.</p>
          <p>Ask at the <b>side</b> door.</p>
          <address>1 Main St
            Exampleton</address>
          <p><a href="tel:+16045550100">604-555-0100</a></p>
          <a href="sms:+16045550101">Text us</a>
          <a href="https://example.org/lantern">Website</a>
          <a href="mailto:hello@example.org">Mail</a>
        </article>`),
      'en',
    );
    expect(problems).to.deep.equal([]);
    expect(services).to.have.length(1);
    const [service] = services;
    expect(service).to.deep.include({
      id: 'lantern',
      name: 'Lantern House',
      lang: 'en',
      description: 'Kits, no questions asked.\n\nAsk at the side door.',
      categories: ['naloxone', 'food'],
      attributes: ['walk-in', 'free'],
      languages: ['en', 'fr'],
      point: [-123.1, 49.28],
      address: {lines: ['1 Main St', 'Exampleton']},
      phones: [{number: '604-555-0100'}, {number: '+16045550101', type: 'text'}],
      url: 'https://example.org/lantern',
      email: 'hello@example.org',
    });
  });

  it('may be points of a list, in another language, or confidential', () => {
    const {services} = readHtmlServices(
      host(`<ol>
        <li lang="fr"><h4>Refuge</h4><p>Lits</p></li>
        <li data-service="x" data-confidential data-lat="49" data-lon="-123"><h4>House</h4>
          <address>1 Secret St</address><a href="tel:6045550100">Call</a></li>
      </ol>`),
      'en',
    );
    expect(services.map(({name, lang}) => [name, lang])).to.deep.equal([
      ['Refuge', 'fr'],
      ['House', 'en'],
    ]);
    expect(services[1]!.phones).to.deep.equal([{number: '6045550100'}]);
    expect(services[1]!.confidential).to.equal(true);
    expect(JSON.stringify(services[1])).not.to.match(/Secret|-123/);
  });

  it('may carry the microdata of schema.org', () => {
    const {services} = readHtmlServices(
      host(`<article itemscope itemtype="https://schema.org/Place">
        <span itemprop="name">Harbour</span> <span itemprop="telephone">604-555-0100</span>
        <div itemprop="address"><span itemprop="streetAddress">1 Pier Rd</span>
          <span itemprop="addressLocality">Exampleton</span></div>
        <meta itemprop="latitude" content="49"><meta itemprop="longitude" content="-123">
        <time itemprop="openingHours" datetime="Mo-Fr 09:00-17:00">weekdays</time>
      </article>`),
      'en',
    );
    expect(services[0]).to.deep.include({
      name: 'Harbour',
      phones: [{number: '604-555-0100'}],
      address: {lines: ['1 Pier Rd'], locality: 'Exampleton'},
      point: [-123, 49],
    });
    expect(services[0]!.hours.text).to.equal('Mo-Fr 09:00-17:00');
  });

  it('may be JSON, and a fault is told', () => {
    const {services, problems} = readHtmlServices(
      host(`<script type="application/json">[{"name": "A", "hours": "24/7"}, {"id": "b"}]</script>
        <script type="application/json">{"services": </script>`),
      'en',
    );
    expect(services.map(({name}) => name)).to.deep.equal(['A']);
    expect(problems.map(({code}) => code)).to.deep.equal([
      'services-json-syntax',
      'services-bad-rows',
    ]);
  });
});
