export const serviceFormats = ['tend', 'hsds', 'geojson', 'csv', 'icarol'] as const;
/** An outside format of directories. */
export type ServiceFormat = (typeof serviceFormats)[number];
