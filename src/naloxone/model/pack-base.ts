/** A pack's file before it is resolved. Everything but its id may come from another pack. */
export interface PackFile {
  id: string;
  /** The pack whose steps and numbers apply, if the jurisdiction has no list of its own. */
  stepsOf?: string;
  cites?: Record<string, string[]>;
  sources?: {id?: string; [key: string]: unknown}[];
  [key: string]: unknown;
}

/** Keys about one jurisdiction only. They are never inherited. */
const neverShared = ['notes', 'incomplete', 'leadLanguage', 'kitProgram', 'freeKitFromAge'];

/**
 * Resolves `stepsOf`: steps, numbers and sources come from the other pack, unless this file has its own. Two
 * orders of steps are never merged: all steps come from one of the two.
 */
export function withBase(file: PackFile, files: readonly PackFile[]): PackFile {
  const base = file.stepsOf && files.find(({id}) => id === file.stepsOf);
  if (!base) return file;
  const shared = Object.fromEntries(
    Object.entries(base).filter(([key]) => !neverShared.includes(key)),
  );
  const sources = [...(file.sources ?? []), ...(base.sources ?? [])];
  return {
    ...shared,
    ...file,
    cites: {...base.cites, ...file.cites},
    sources: sources.filter(({id}, at) => sources.findIndex((other) => other.id === id) === at),
  };
}
