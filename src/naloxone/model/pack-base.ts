/** A pack's file before it is resolved; everything but its id may come from another pack. */
export interface PackFile {
  id: string;
  /** The pack whose steps and numbers these are, where the jurisdiction has no list of its own. */
  stepsOf?: string;
  cites?: Record<string, string[]>;
  sources?: {id?: string; [key: string]: unknown}[];
  [key: string]: unknown;
}

/** Keys that are about one jurisdiction alone, and are never inherited. */
const own = ['notes', 'incomplete', 'leadLanguage', 'kitProgram', 'freeKitFromAge'];

/**
 * A pack with what it takes from another: steps, numbers and their sources. What its own file says
 * stands. Two orders of steps are never merged: the steps come whole from one of the two.
 */
export function withBase(file: PackFile, files: readonly PackFile[]): PackFile {
  const base = file.stepsOf && files.find(({id}) => id === file.stepsOf);
  if (!base) return file;
  const shared = Object.fromEntries(Object.entries(base).filter(([key]) => !own.includes(key)));
  const sources = [...(file.sources ?? []), ...(base.sources ?? [])];
  return {
    ...shared,
    ...file,
    cites: {...base.cites, ...file.cites},
    sources: sources.filter(({id}, at) => sources.findIndex((other) => other.id === id) === at),
  };
}
