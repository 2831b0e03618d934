/**
 * How many typing errors lie between what was typed and the beginning of a name: letters left out, too
 * many, wrong, or swapped with their neighbour (optimal string alignment). A name may go on after what
 * was typed.
 * @param most where more are not asked for, to end early
 * @returns `most + 1` for more
 */
export function editDistance(typed: string, name: string, most: number): number {
  const width = Math.min(name.length, typed.length + most);
  let before: number[] = [];
  let last = Array.from({length: width + 1}, (_, column) => column);
  for (let row = 1; row <= typed.length; row++) {
    const line = [row];
    for (let column = 1; column <= width; column++) {
      const isSame = typed[row - 1] === name[column - 1];
      let errors = Math.min(
        last[column]! + 1,
        line[column - 1]! + 1,
        last[column - 1]! + (isSame ? 0 : 1),
      );
      const isSwapped =
        row > 1 &&
        column > 1 &&
        typed[row - 1] === name[column - 2] &&
        typed[row - 2] === name[column - 1];
      if (isSwapped) errors = Math.min(errors, before[column - 2]! + 1);
      line.push(errors);
    }
    if (Math.min(...line) > most) return most + 1;
    before = last;
    last = line;
  }
  return Math.min(most + 1, ...last);
}
