import type {Coords, GridLayer} from 'leaflet';
import {PMTiles, TileType} from 'pmtiles';

const rasterTypes: readonly TileType[] = [
  TileType.Png,
  TileType.Jpeg,
  TileType.Webp,
  TileType.Avif,
];

/**
 * Makes a layer of the raster tiles in a PMTiles file. Only visible tiles are read, by HTTP range.
 * Tiles are drawn on a canvas, so that the page's policy does not have to allow `blob:`.
 * @param Layer Leaflet's GridLayer, which the map has already loaded.
 * @throws {Error} if the file cannot be read, or does not hold raster tiles.
 */
export async function pmtilesLayer(
  Layer: typeof GridLayer,
  url: string,
  maxZoom?: number,
): Promise<GridLayer> {
  const file = new PMTiles(url);
  const header = await file.getHeader();
  if (!rasterTypes.includes(header.tileType)) {
    throw new Error('expected raster tiles in the file; only raster tiles can be drawn');
  }
  const layer = new Layer({
    minNativeZoom: header.minZoom,
    maxNativeZoom: Math.min(header.maxZoom, maxZoom ?? header.maxZoom),
    noWrap: true,
  });
  (layer as unknown as {createTile: typeof draw}).createTile = draw;
  return layer;

  function draw({x, y, z}: Coords, done: (error?: Error, tile?: HTMLElement) => void) {
    const canvas = document.createElement('canvas');
    file
      .getZxy(z, x, y)
      .then(async (tile) => {
        // The file does not cover this tile.
        if (!tile) return done(undefined, canvas);
        const picture = await createImageBitmap(new Blob([tile.data]));
        [canvas.width, canvas.height] = [picture.width, picture.height];
        canvas.getContext('2d')?.drawImage(picture, 0, 0);
        picture.close();
        done(undefined, canvas);
      })
      .catch((error: Error) => done(error, canvas));
    return canvas;
  }
}
