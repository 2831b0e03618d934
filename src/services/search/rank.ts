/**
 * The numbers with the lowest keys, in order. With equal keys, the lower number comes first.
 * @param most the largest number of results.
 */
export function lowest(
  numbers: readonly number[],
  most: number,
  keyOf: (number: number) => number,
): number[] {
  let best: {number: number; key: number}[] = [];
  let worst = Infinity;
  const cut = () => {
    best.sort((a, b) => a.key - b.key || a.number - b.number);
    best = best.slice(0, most);
    if (best.length === most) worst = best[most - 1]?.key ?? -Infinity;
  };
  for (const number of numbers) {
    const key = keyOf(number);
    if (key >= worst) continue;
    best.push({number, key});
    // Regularly drop the numbers that cannot be among the lowest.
    if (best.length >= 2 * most + 64) cut();
  }
  cut();
  return best.map(({number}) => number);
}
