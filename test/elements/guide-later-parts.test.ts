import {expect} from '@open-wc/testing';
import {guidePage} from './guide-page.js';
import {until} from './helpers.js';

const all = <T extends Element>(guide: HTMLElement, selector: string): T[] => [
  ...guide.shadowRoot!.querySelectorAll<T>(selector),
];

/** Where every heading, box and button of a guide is, in px from its top. */
const places = (guide: HTMLElement): string[] =>
  all(guide, 'article :is(h2, h3, h4, summary, .picture-box, button, footer)').map((each) => {
    const top = each.getBoundingClientRect().top - guide.getBoundingClientRect().top;
    return `${each.tagName} ${each.textContent!.trim().slice(0, 20)} ${top.toFixed(1)}`;
  });

const drawings = (guide: HTMLElement): number => all(guide, '.picture-box > svg').length;
const boxes = (guide: HTMLElement): number => all(guide, '.picture-box').length;

describe('what the guide shows later', () => {
  const {show} = guidePage();

  for (const [attributes, width] of [
    [{pack: 'bc'}, '320px'],
    [{pack: 'bc', lang: 'fr'}, '30em'],
    [{pack: 'on', kit: 'nasal', lang: 'ar'}, '60em'],
  ] as const) {
    it(`moves nothing: ${JSON.stringify(attributes)}, ${width}`, async () => {
      const guide = await show(attributes);
      guide.parentElement!.style.width = width;
      const before = places(guide);
      await until(() => all(guide, '.circumstances li')[0]);
      await until(() => all(guide, '.sources li')[0]);
      await until(() => all(guide, '.paper button:enabled')[0]);
      await until(() => drawings(guide) > 0 && drawings(guide) === boxes(guide));
      expect(places(guide)).to.deep.equal(before);
    });
  }

  it('is titled from the start', async () => {
    const guide = await show();
    const titles = all(guide, '.circumstances :is(h3, h4), .paper h3').map(({textContent}) =>
      textContent!.trim(),
    );
    expect(titles).to.include.members([
      'Special situations',
      'Stimulants',
      'Print a poster or a card',
    ]);
  });

  it('is drawn for the printer, however far down it is', async () => {
    const guide = await show({pack: 'bc'});
    guide.parentElement!.style.paddingTop = '5000px';
    await until(() => all(guide, '[data-picture]')[0]);
    dispatchEvent(new Event('beforeprint'));
    expect(drawings(guide)).to.equal(boxes(guide));
    expect(drawings(guide)).to.be.greaterThan(5);
  });

  it('is the drawing of the kit that was chosen last', async () => {
    const guide = await show({pack: 'bc', kit: 'nasal'});
    const drawn = () => all(guide, '[data-step=naloxone] > .picture-box > svg')[0];
    const {innerHTML: spray} = await until(drawn);
    guide.setAttribute('kit', 'injection');
    const {innerHTML: needle} = await until(() => drawn()?.innerHTML !== spray && drawn());
    expect(all(guide, '[data-step=naloxone] > .picture-box > svg')).to.have.length(1);
    expect(needle).not.to.equal(spray);
  });
});
