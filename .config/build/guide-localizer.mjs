import {Localizer} from '../../src/i18n/localizer.ts';
import {loadLocales} from '../../src/ui/load-locales.ts';

/** Who speaks a guide that is printed here, in one language; whatever does not load ends the run. */
export async function guideLocalizer(tag, source) {
  const loaded = await loadLocales({
    namespaces: ['naloxone', 'emergency', 'circumstances'],
    profile: {},
    wanted: {tags: [tag], own: true, browser: []},
    source,
    report: ({message}) => {
      throw new Error(message);
    },
  });
  return new Localizer(loaded);
}
