import type {Coords, GridLayer} from 'leaflet';
import {PMTiles, TileType} from 'pmtiles';

const pictures: readonly TileType[] = [TileType.Png, TileType.Jpeg, TileType.Webp, TileType.Avif];

/**
 * A layer of the pictures in a PMTiles file, of which only what is looked at is read, by HTTP range.
 * They are drawn, not linked to, so that no policy of the page has to allow `blob:`.
 * @param Layer Leaflet's GridLayer, which the map has loaded.
 * @throws where the file cannot be read, or holds no pictures.
 */
export async function pmtilesLayer(
  Layer: typeof GridLayer,
  url: string,
  maxZoom?: number,
): Promise<GridLayer> {
  const file = new PMTiles(url);
  const header = await file.getHeader();
  if (!pictures.includes(header.tileType)) {
    throw new Error('it holds no pictures; only raster tiles can be drawn');
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
        // Outside of what the file covers.
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
