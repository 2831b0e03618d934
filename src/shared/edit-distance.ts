/**
 * Fills one row of the table that counts typing errors between a text and a word, by optimal string
 * alignment: letters left out, too many, wrong, or swapped with a neighbour. Row `r`, column `c` holds
 * the errors between the word's first `r` letters and the first `c` letters that were typed.
 * @param rows the table, row after row, filled up to the row before; row 0 counts from 0 up.
 * @param typed at most 255 letters.
 * @param row from 1: the letter of the word to compare.
 * @returns the fewest errors in the row. No longer beginning of the word can have fewer.
 */
export function alignLetter(rows: Uint8Array, typed: string, word: string, row: number): number {
  const width = typed.length + 1;
  const here = row * width;
  const above = here - width;
  const letter = word.charCodeAt(row - 1);
  const before = row > 1 ? word.charCodeAt(row - 2) : -1;
  let least = (rows[here] = row);
  for (let column = 1; column < width; column++) {
    const typedLetter = typed.charCodeAt(column - 1);
    let errors = rows[above + column - 1]! + (typedLetter === letter ? 0 : 1);
    errors = Math.min(errors, rows[above + column]! + 1, rows[here + column - 1]! + 1);
    if (column > 1 && typedLetter === before && typed.charCodeAt(column - 2) === letter)
      errors = Math.min(errors, rows[above - width + column - 2]! + 1);
    rows[here + column] = errors;
    if (errors < least) least = errors;
  }
  return least;
}

/** A table for `alignLetter` with row 0 filled. */
export function alignmentRows(typed: string, rowCount: number): Uint8Array {
  const rows = new Uint8Array((typed.length + 1) * rowCount);
  for (let column = 0; column <= typed.length; column++) rows[column] = column;
  return rows;
}

/**
 * Counts the typing errors between a text and the beginning of a name; the rest of the name is ignored.
 * @param most the largest number of errors to count exactly; the count ends early above it.
 * @returns `most + 1` for more.
 */
export function editDistance(typed: string, name: string, most: number): number {
  const last = Math.min(name.length, typed.length + most);
  const rows = alignmentRows(typed, last + 1);
  let fewest = typed.length;
  for (let row = 1; row <= last; row++) {
    const least = alignLetter(rows, typed, name, row);
    fewest = Math.min(fewest, rows[(row + 1) * (typed.length + 1) - 1]!);
    if (least > most) break;
  }
  return Math.min(most + 1, fewest);
}
