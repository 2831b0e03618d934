import type {Service, ServiceWords} from '../model/service.js';

/** Removes everything from a confidential service that shows where it is, including from its texts. */
export function hidePlace(service: Service): Service {
  const {address, point, directions, mobile, virtual, translations, ...rest} = service;
  const streets = (address?.lines ?? [])
    // "9 Hidden Lane (do not publish)" is written without the remark elsewhere.
    .flatMap((line) => [line, line.split(/\s*[([,;–—]|\s-\s/)[0]!.trim()])
    .filter((line) => line.length > 5);
  const hide = <T>(value: T): T => {
    if (typeof value === 'string') {
      return streets.reduce<string>((text, street) => text.split(street).join('…'), value) as T &
        string;
    }
    return Array.isArray(value) ? (value.map(hide) as T & unknown[]) : value;
  };
  const hideIn = (words: ServiceWords): ServiceWords =>
    Object.fromEntries(
      Object.entries(words)
        .filter(([key]) => key !== 'directions')
        .map(([key, value]) => [key, hide(value)]),
    );
  for (const key of Object.keys(rest) as (keyof typeof rest)[]) {
    if (key !== 'id') Object.assign(rest, {[key]: hide(rest[key])});
  }
  if (!translations) return rest;
  const hidden = Object.entries(translations).map(
    ([lang, words]) => [lang, hideIn(words)] as const,
  );
  return {...rest, translations: Object.fromEntries(hidden)};
}
