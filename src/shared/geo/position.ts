/** Longitude and latitude in degrees, WGS 84, as in GeoJSON. */
export type Position = [lon: number, lat: number];
