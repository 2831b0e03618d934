/**
 * The one script that a site pastes. It reads its own data-* options and finds tend-* tags, also those added
 * later. In the same tick it starts every download that they need: element, locale data and profile. It is
 * built as one classic script (see .config/build/cdn.mjs): no static import at run time, no `import.meta`, no
 * globals.
 */
import {firstInit, profileInit, startDownload} from './page/fetch-file.js';
import {ownScript} from './page/own-script.js';
import {inlineProfile, inlineSources, pageProfile} from './page/page-profile.js';
import {pageState} from './page/page-state.js';
import {canonical} from './i18n/negotiate.js';
import {nearestLanguage} from './ui/controllers/nearest-language.js';
import type {OfflineRequest} from './page/offline/start-offline.js';
import {preloadLocales} from './ui/load-locales.js';

interface Widget {
  /** The file of `locales/content/<tag>/` with its content. */
  namespace: string;
  define: () => Promise<unknown>;
  /** Whether its `src` and its key of the profile name files to download. */
  hasSources?: true;
}

const widgets: Record<string, Widget> = {
  'tend-naloxone-guide': {
    namespace: 'naloxone',
    define: () => import('./naloxone/guide/naloxone-guide.js'),
  },
  'tend-alert-banner': {
    namespace: 'alerts',
    define: () => import('./alerts/banner/alert-banner.js'),
    hasSources: true,
  },
  'tend-service-finder': {
    namespace: 'services',
    define: () => import('./services/finder/service-finder.js'),
    hasSources: true,
  },
};

/** Starts a widget's downloads. The element reports failures; without it, the fallback stays. */
function load(
  tag: string,
  {namespace, define, hasSources}: Widget,
  elements: Iterable<Element>,
): void {
  define().catch((error: Error) => {
    console.warn(`tend: <${tag}> did not load, its fallback stays (${error.message})`);
  });
  const ofPage = pageProfile();
  for (const element of elements) {
    const profile = element.getAttribute('profile') ?? ofPage;
    if (profile) {
      if (profile !== inlineProfile) startDownload(profile, firstInit(profile, profileInit));
      // The code for profiles. The element that needs it reports a failed download.
      import('./ui/with-profile.js').catch(() => {});
    }
    if (hasSources) {
      const src = element.getAttribute('src')?.split(/\s+/);
      (src ?? (profile === inlineProfile ? inlineSources(namespace) : []))
        // A file that is read by parts must not come whole.
        .filter((url) => !/\.fgb([?#]|$)/i.test(url))
        .forEach((url) => startDownload(url, firstInit(url)));
    }
    const wanted = {
      ...nearestLanguage(element),
      companion:
        element.getAttribute('companion-lang') ?? element.getAttribute('second-lang') ?? undefined,
      browser: navigator.languages ?? [],
    };
    preloadLocales({namespace, wanted});
  }
}

/** Runs after the page has loaded: saving files for offline use must not slow down the page. */
function keepOffline(request: OfflineRequest): void {
  const begin = () =>
    import('./page/offline/start-offline.js')
      .then(({startOffline}) => startOffline(request))
      .catch(({message}: Error) => console.warn(`tend: offline use did not start (${message})`));
  if (document.readyState === 'complete') void begin();
  else addEventListener('load', () => void begin(), {once: true});
}

function start(): void {
  const page = pageState();
  const {profile, lang, now, offline} = ownScript?.dataset ?? {};
  const src = ownScript?.src ?? '';
  if (page.script !== undefined) {
    const other = [
      ...(page.script === src ? [] : [`of ${src}`]),
      ...(profile && page.profile !== profile ? [`with data-profile="${profile}"`] : []),
      ...(lang && page.lang !== lang ? [`with data-lang="${lang}"`] : []),
    ];
    if (other.length) {
      console.warn(
        `tend: a second script tag (${other.join(', ')}) is left to the first: ${page.script}`,
      );
    }
    return;
  }
  page.script = src;
  if (lang && !canonical(lang)) {
    console.warn(`tend: data-lang="${lang}" on the script tag is not a language tag such as "fr"`);
  } else if (lang) {
    page.lang = lang;
  }
  if (profile) page.profile = profile;
  if (now) page.now = now;
  page.offline = Boolean(offline && offline !== 'off');
  if (offline) keepOffline({worker: offline, script: src, profile});

  const waiting = new Map(Object.entries(widgets));
  const find = () => {
    for (const [tag, widget] of waiting) {
      const elements = document.getElementsByTagName(tag);
      if (!elements.length) continue;
      waiting.delete(tag);
      load(tag, widget, [...elements]);
    }
    // A defined element upgrades by itself wherever it is added.
    if (!waiting.size) observer.disconnect();
  };
  const observer = new MutationObserver(find);
  observer.observe(document, {childList: true, subtree: true});
  find();
}

try {
  start();
} catch (error) {
  console.warn('tend: the script could not start; the fallbacks stay', error);
}
