import type {Service, ServiceWords} from '../model/service.js';

/** Fields of a service, the most significant first. */
export const fields = {name: 0, kind: 1, place: 2, text: 3} as const;
export type SearchField = (typeof fields)[keyof typeof fields];
export const fieldCount = 4;

/** Category → its names in every language. */
export type SearchLabels = Readonly<Record<string, readonly string[]>>;

/**
 * Calls back with each searchable text of a service, in all languages, the most significant fields first. For
 * a confidential service, no text is more exact than its town.
 * @param found `isCommon` if other services have the same text.
 */
export function searchedTexts(
  service: Service,
  labels: SearchLabels,
  found: (text: string, field: SearchField, isCommon: boolean) => void,
): void {
  const {name, kind, place, text} = fields;
  const give = (words: string | undefined, field: SearchField, isCommon = false) => {
    if (words) found(words, field, isCommon);
  };
  const {alternateNames = [], categories = [], terms = [], address, mobile = []} = service;
  const versions: ServiceWords[] = [service, ...Object.values(service.translations ?? {})];

  for (const version of versions) give(version.name, name);
  for (const other of alternateNames) give(other, name);

  for (const version of versions) give(version.organization, kind, true);
  for (const category of categories) {
    give(category, kind, true);
    labels[category]?.forEach((label) => give(label, kind, true));
  }
  for (const term of terms) give(term, kind, true);

  give(address?.locality, place, true);
  give(address?.region, place, true);
  for (const version of versions) version.areas?.forEach((area) => give(area, place, true));
  if (!service.confidential) {
    give(address?.postalCode, place);
    address?.lines?.forEach((line) => give(line, place));
    for (const stop of mobile) {
      give(stop.name, place);
      give(stop.address, place);
    }
  }

  for (const version of versions) give(version.description, text);
}
