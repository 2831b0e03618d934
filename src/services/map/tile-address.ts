/** What a site can name for a map to be drawn on. */
export type TileSource = {kind: 'raster' | 'pmtiles'; url: string};

/**
 * Reads the address of tiles. It is the only one that a map ever asks.
 * @param base what a relative address is relative to.
 * @returns nothing where it is no address of tiles on the web.
 */
export function tileAddress(address: string, base: string): TileSource | undefined {
  const kind = /\.pmtiles([?#]|$)/.test(address) ? 'pmtiles' : 'raster';
  if (kind === 'raster' && !/\{z\}.*\{x\}.*\{-?y\}|\{z\}.*\{-?y\}.*\{x\}/.test(address)) return;
  try {
    // Braces cannot stand in the name of a host; what they hold is put in later.
    const {protocol} = new URL(address.replace(/[{}]/g, ''), base);
    if (protocol !== 'https:' && protocol !== 'http:') return undefined;
    return {kind, url: kind === 'pmtiles' ? new URL(address, base).href : address};
  } catch {
    return undefined;
  }
}
