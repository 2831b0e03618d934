/** Splits an attribute or a parameter into its ids, each once. */
export const uniqueWords = (list: string): string[] => [
  ...new Set(list.split(/\s+/).filter(Boolean)),
];
