import '../../src/alerts/banner/alert-banner.js';
import {fakeClock, turnsPassed} from './fake-clock.js';
import {fakeSite, type Answer} from './fake-site.js';
import {until, warnings} from './helpers.js';

export const minute = 60_000;
/** The moment at which every test begins. */
export const start = Date.parse('2026-11-23T12:00:00Z');
/** A moment so many minutes after that. */
export const at = (minutes: number) => new Date(start + minutes * minute).toISOString();

/** An alert of Tend's own format. */
export const alert = (id: string, more: object = {}) => ({
  id,
  sender: 'alerts@riverside.example',
  sent: at(-60),
  expires: at(24 * 60),
  lang: 'en',
  severity: 'severe',
  category: ['health'],
  headline: `Headline of ${id}`,
  ...more,
});

export const feed = (...alerts: object[]): Answer => ({body: JSON.stringify({alerts})});

export interface BannerOptions {
  /** Address of the feed; without it, the attributes say where alerts come from. */
  src?: string;
  attributes?: Record<string, string>;
  /** HTML between the tags. */
  inside?: string;
  lang?: string;
}

/** A banner and its parts. */
export interface ShownBanner {
  banner: HTMLElement;
  /** Resolves once the banner says that it is ready. */
  ready: Promise<unknown>;
  all: <T extends HTMLElement = HTMLElement>(selector: string) => T[];
  heads: () => string[];
  /** The notice about the sources. */
  state: () => string | undefined;
  /** Whether the page's own words between the tags are seen. */
  showsFallback: () => boolean;
  /** What the live regions hold. */
  spoken: () => {assertive: string; polite: string};
  press: (action: string) => void;
  height: () => number;
}

const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

/** Banners of a suite, on a site and with a clock of its own. */
export function bannerPage() {
  const site = fakeSite();
  const clock = fakeClock(start);
  const warned = warnings();
  const added: HTMLElement[] = [];
  beforeEach(() => sessionStorage.clear());
  afterEach(() => {
    added.splice(0).forEach((element) => element.remove());
    sessionStorage.clear();
  });

  /** Puts a banner into the page. */
  function open({src, attributes = {}, inside, lang = 'en'}: BannerOptions): ShownBanner {
    const wrapper = document.createElement('div');
    wrapper.lang = lang;
    const banner = document.createElement('tend-alert-banner');
    if (src) banner.setAttribute('src', src);
    for (const [name, value] of Object.entries(attributes)) banner.setAttribute(name, value);
    banner.innerHTML = inside ?? '<p class="fallback">Call the health unit.</p>';
    const ready = new Promise((resolve) => {
      banner.addEventListener('tend-ready', resolve, {once: true});
    });
    wrapper.append(banner);
    document.body.append(wrapper);
    added.push(wrapper);
    const all = <T extends HTMLElement>(selector: string) => [
      ...banner.shadowRoot!.querySelectorAll<T>(selector),
    ];
    const textOf = (selector: string) =>
      plain(
        all(selector)
          .map(({textContent}) => textContent)
          .join(' '),
      );
    return {
      banner,
      ready,
      all,
      heads: () => all('article h3').map(({textContent}) => plain(textContent)),
      state: () => all('.state').map(({textContent}) => plain(textContent))[0],
      showsFallback: () => banner.querySelector('.fallback')!.getBoundingClientRect().height > 0,
      spoken: () => ({assertive: textOf('[role=alert]'), polite: textOf('[role=status]')}),
      press: (action) => all(`[data-action=${action}]`)[0]!.click(),
      height: () => banner.clientHeight,
    };
  }

  /** The same, once it is ready. */
  async function show(options: BannerOptions): Promise<ShownBanner> {
    const shown = open(options);
    await shown.ready;
    // The banner may be ready a moment before it draws the end of the answer.
    await turnsPassed();
    await until(() => !(shown.banner as HTMLElement & {isUpdatePending: boolean}).isUpdatePending);
    return shown;
  }

  return {
    site,
    warned,
    open,
    show,
    later: (minutes: number) => clock.pass(minutes * minute),
    /** The device sleeps: time goes on, and no timer. */
    sleep: (minutes: number) => clock.sleep(minutes * minute),
  };
}
