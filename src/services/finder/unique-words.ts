/** Splits an attribute or parameter into its ids, without repeats. */
export const uniqueWords = (list: string): string[] => [
  ...new Set(list.split(/\s+/).filter(Boolean)),
];
