import {expect, nextFrame} from '@open-wc/testing';
import {html, LitElement} from 'lit';
import '../../src/naloxone/guide/naloxone-guide.js';
import {TakeoverController} from '../../src/ui/controllers/takeover-controller.js';
import {guideIn, until} from './helpers.js';

/** A widget 100 px high that shows when `isReady` is set. */
class TestWidget extends LitElement {
  static override properties = {isReady: {type: Boolean}};
  declare isReady: boolean;
  private readonly takeover = new TakeoverController(this);

  override render() {
    return this.isReady && !this.takeover.waits
      ? html`<div style="block-size: 100px">The widget</div>`
      : html`<slot></slot>`;
  }
}
customElements.define('test-takeover', TestWidget);

const isWidgetShown = (widget: HTMLElement) => !widget.shadowRoot!.querySelector('slot');

describe('a widget that takes the place of the words between its tags', () => {
  let page: HTMLElement;
  let widget: TestWidget;
  let next: HTMLElement;

  beforeEach(async () => {
    page = document.createElement('div');
    page.innerHTML = `<test-takeover style="display: block"><div id="words">
        <a href="#one">One</a> <a href="#two">Two</a> <p>Some words</p></div></test-takeover>
      <p id="next">What follows</p><div style="block-size: 5000px"></div>`;
    document.body.prepend(page);
    widget = page.querySelector('test-takeover')!;
    next = page.querySelector('#next')!;
    await widget.updateComplete;
  });

  afterEach(() => {
    getSelection()!.removeAllRanges();
    page.remove();
    scrollTo(0, 0);
  });

  const wordsAreHigh = (px: number) => {
    page.querySelector<HTMLElement>('#words')!.style.height = `${px}px`;
  };

  const becomeReady = async () => {
    widget.isReady = true;
    await widget.updateComplete;
  };

  const shown = () => until(() => isWidgetShown(widget), 'the widget shows');

  it('does so at once when nobody is reading them', async () => {
    await becomeReady();
    expect(isWidgetShown(widget)).to.equal(true);
  });

  it('waits while the focus is in them, also when it moves on in them', async () => {
    const [one, two] = widget.querySelectorAll('a');
    one!.focus();
    await becomeReady();
    expect(isWidgetShown(widget)).to.equal(false);
    two!.focus();
    await nextFrame();
    await nextFrame();
    expect(isWidgetShown(widget)).to.equal(false);
    expect(document.activeElement).to.equal(two);
    two!.blur();
    await shown();
  });

  it('waits while some of them are selected', async () => {
    getSelection()!.selectAllChildren(widget.querySelector('p')!);
    await becomeReady();
    expect(isWidgetShown(widget)).to.equal(false);
    expect(getSelection()!.toString()).to.equal('Some words');
    getSelection()!.removeAllRanges();
    await shown();
  });

  it('waits while the reader is in the middle of them', async () => {
    wordsAreHigh(3000);
    scrollTo(0, 1000);
    await becomeReady();
    expect(isWidgetShown(widget)).to.equal(false);
    expect(scrollY).to.equal(1000);
    scrollTo(0, 0);
    await shown();
  });

  it('keeps the place of a reader further down the page', async () => {
    wordsAreHigh(3000);
    scrollTo(0, 4000);
    await nextFrame();
    await nextFrame();
    const {top} = page.lastElementChild!.getBoundingClientRect();
    await becomeReady();
    expect(isWidgetShown(widget)).to.equal(true);
    await nextFrame();
    await nextFrame();
    expect(page.lastElementChild!.getBoundingClientRect().top).to.be.closeTo(top, 2);
  });

  it('moves nothing up that is in view below it', async () => {
    wordsAreHigh(250);
    const {top} = next.getBoundingClientRect();
    await becomeReady();
    expect(next.getBoundingClientRect().top).to.be.closeTo(top, 1);
  });

  it('brings nothing into view from below, and has its own height once its end is out of view', async () => {
    wordsAreHigh(3000);
    const inserted = document.createElement('div');
    inserted.style.blockSize = '3000px';
    page.prepend(inserted);
    scrollTo(0, 3000);
    await becomeReady();
    expect(next.getBoundingClientRect().top).to.be.at.least(innerHeight);
    scrollTo(0, 0);
    await until(() => !widget.style.minHeight, 'the height is its own');
    expect(widget.getBoundingClientRect().height).to.equal(100);
  });

  it('tells that it is ready only when it shows', async () => {
    const {guide, ready} = guideIn('<p><a href="#call">Call for help</a></p>', {}, page);
    let isReady = false;
    void ready.then(() => (isReady = true));
    await guide.updateComplete;
    guide.querySelector('a')!.focus();
    // The guide's content loads, and it has not taken over.
    await until(() => (guide as unknown as {isReady: boolean}).isReady, 'the guide has loaded');
    await nextFrame();
    await nextFrame();
    expect(isReady).to.equal(false);
    expect(document.activeElement).to.equal(guide.querySelector('a'));
    guide.querySelector('a')!.blur();
    await ready;
    expect(isWidgetShown(guide)).to.equal(true);
  });
});
