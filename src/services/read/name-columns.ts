import type {ColumnField} from './heading-names.js';

/** Fields of which several columns are read together. */
const joined: readonly (ColumnField | 'week')[] = ['phone', 'hours', 'days', 'week'];

/**
 * Gives each column a key of its own. A heading that is there twice gets a space at its end, which changes
 * nothing of its meaning. A column without a heading, to the right of hours or phones, is under a merged cell.
 */
export function nameColumns(
  headings: readonly string[],
  reader: {fieldsOf(heading: string): readonly (ColumnField | 'week')[]},
): string[] {
  const used = new Set<string>();
  let left = '';
  return headings.map((heading) => {
    if (heading) left = heading;
    const isMerged = !heading && reader.fieldsOf(left).some((field) => joined.includes(field));
    let key = heading || (isMerged ? left : '');
    while (key && used.has(key)) key += ' ';
    used.add(key);
    return key;
  });
}
