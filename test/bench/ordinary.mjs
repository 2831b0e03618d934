// Places as sites really write them: hours in words, phones in every habit, no coordinates on a fifth.
import {makePlaces} from './places.mjs';

const hours = [
  'By appointment',
  'Mon-Sat 10:00-18:00',
  'Daily 9am - 5pm',
  'Monday to Friday, 8:30 am to 4:30 pm',
  'Tues & Thurs 1-8pm',
  'Mo-Fr 09:00-17:00',
  '24 hours, 7 days a week',
  'Call ahead for hours',
];

/** Ways of writing a number whose first three digits are the area code; the last 7 alone are local. */
const habits = [
  (area, rest) => `${area}-${rest}`,
  (area, rest) => `(${area}) ${rest}`,
  (_area, rest) => rest,
  (area, rest) => `${area}.${rest.replace('-', '.')}`,
  (area, rest) => `1-${area}-${rest}`,
  (area, rest) => `+1 ${area} ${rest.replace('-', ' ')}`,
  (area, rest) => `${area} ${rest} ext. 12`,
];

const phoneOf = ({phones: [{number}]}, index) =>
  habits[index % habits.length](number.slice(0, 3), number.slice(4));

/**
 * Services as records of `services.json`, the same ones on every run.
 * @param {number} count
 * @returns {object[]}
 */
export function ordinaryPlaces(count) {
  return makePlaces(count, (text) => text).map((place, index) => {
    const {point, ...rest} = place;
    return {
      ...rest,
      ...(point && index % 5 !== 4 && {point}),
      hours: hours[index % hours.length],
      phones: [{number: phoneOf(place, index)}],
      confirmed: '2026-11-01',
    };
  });
}

/**
 * The same places with hours in the notation of OpenStreetMap and phones of ten digits: what ordinary
 * data cost shows beside them.
 * @param {number} count
 * @returns {object[]}
 */
export const strictPlaces = (count) =>
  makePlaces(count, (text) => text).map((place) => ({...place, confirmed: '2026-11-01'}));
