/** Where a site's tiles come from. */
export type TileSource = {kind: 'raster' | 'pmtiles'; url: string};

/**
 * Reads the URL of tiles. The map sends no other requests.
 * @param address a URL with `{z}`, `{x}` and `{y}`, or of a `.pmtiles` file.
 * @param base URL that a relative address is resolved against.
 * @returns undefined if it is not an http(s) URL of tiles.
 */
export function tileAddress(address: string, base: string): TileSource | undefined {
  const kind = /\.pmtiles([?#]|$)/.test(address) ? 'pmtiles' : 'raster';
  if (kind === 'raster' && !/\{z\}.*\{x\}.*\{-?y\}|\{z\}.*\{-?y\}.*\{x\}/.test(address)) return;
  try {
    // A host name cannot contain braces. Leaflet replaces them later.
    const {protocol} = new URL(address.replace(/[{}]/g, ''), base);
    if (protocol !== 'https:' && protocol !== 'http:') return undefined;
    return {kind, url: kind === 'pmtiles' ? new URL(address, base).href : address};
  } catch {
    return undefined;
  }
}
