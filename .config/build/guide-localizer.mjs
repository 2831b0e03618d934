import {Localizer} from '../../src/i18n/localizer.ts';
import {loadLocales} from '../../src/ui/load-locales.ts';

/** Makes the localizer of a guide that is printed here, in one language. A failed load ends the build. */
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
