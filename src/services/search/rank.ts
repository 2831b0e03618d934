/**
 * The numbers with the lowest keys, in order; of equals, the lower number first. The rest is not sorted.
 * @param most how many at most
 */
export function lowest(
  numbers: readonly number[],
  most: number,
  keyOf: (number: number) => number,
): number[] {
  let kept: {number: number; key: number}[] = [];
  let worst = Infinity;
  const cut = () => {
    kept.sort((a, b) => a.key - b.key || a.number - b.number);
    kept = kept.slice(0, most);
    if (kept.length === most) worst = kept[most - 1]?.key ?? -Infinity;
  };
  for (const number of numbers) {
    const key = keyOf(number);
    if (key >= worst) continue;
    kept.push({number, key});
    // Now and then, what cannot be among them any more is left out.
    if (kept.length >= 2 * most + 64) cut();
  }
  cut();
  return kept.map(({number}) => number);
}
