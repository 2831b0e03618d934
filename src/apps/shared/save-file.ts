/** Milliseconds until a saved file's URL is released: browsers may still be reading from it. */
const releaseAfter = 60_000;

/** Saves a file to the reader's downloads. */
export function saveFile(name: string, type: string, data: BlobPart): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([data], {type}));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), releaseAfter);
}
