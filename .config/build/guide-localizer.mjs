import {Speaker} from '../../src/i18n/localizer.ts';
import {loadSpeech} from '../../src/ui/load-locales.ts';

/** Who speaks a guide that is printed here, in one language; whatever does not load ends the run. */
export async function guideSpeaker(tag, source) {
  const speech = await loadSpeech({
    namespaces: ['naloxone', 'emergency', 'circumstances'],
    profile: {},
    asked: {tags: [tag], own: true, browser: []},
    source,
    report: ({message}) => {
      throw new Error(message);
    },
  });
  return new Speaker(speech);
}
