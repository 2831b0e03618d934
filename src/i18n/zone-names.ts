import {canadianClock} from '../shared/canada/clocks.js';
import {memoize} from '../shared/memoize.js';

/**
 * What people in Canada call the time of a zone. The platform's short names (`MST`, `GMT-7`) tell few readers
 * anything, and since 2026 it has wrong ones for provinces that no longer change clocks.
 */
const names: Record<string, [english: string, french: string]> = {
  P: ['Pacific Time', 'heure du Pacifique'],
  Y: ['Yukon Time', 'heure du Yukon'],
  M: ['Mountain Time', 'heure des Rocheuses'],
  S: ['Saskatchewan Time', 'heure de la Saskatchewan'],
  C: ['Central Time', 'heure du Centre'],
  E: ['Eastern Time', 'heure de l’Est'],
  e: ['Eastern Standard Time', 'heure normale de l’Est'],
  A: ['Atlantic Time', 'heure de l’Atlantique'],
  a: ['Atlantic Standard Time', 'heure normale de l’Atlantique'],
  N: ['Newfoundland Time', 'heure de Terre-Neuve'],
};

/**
 * The name of a zone's time in a language: our own in English and French; in others the platform's, else the
 * English one.
 * @param timeZone IANA name
 */
export const zoneName = memoize((locale: string, timeZone: string): string => {
  const [english, french] = names[canadianClock(timeZone)?.name ?? ''] ?? [];
  const own = /^fr\b/.test(locale) ? french : /^en\b/.test(locale) && english;
  return own || platformName(locale, timeZone) || english || timeZone;
});

/** The platform's name, if it has one in words. Browsers before 2022 have none that holds all year. */
function platformName(locale: string, timeZone: string): string | undefined {
  try {
    const name = new Intl.DateTimeFormat(locale, {timeZone, timeZoneName: 'longGeneric'})
      .formatToParts(1.75e12)
      .find(({type}) => type === 'timeZoneName')?.value;
    return /GMT|UTC/.test(name ?? '') ? undefined : name;
  } catch {
    return undefined;
  }
}
