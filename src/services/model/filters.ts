/** Filters besides `lang:<tag>`; ids of the public contract. */
export const filterIds = [
  'open-now',
  'free',
  'no-id',
  'walk-in',
  'anonymous',
  'wheelchair',
  'indigenous-led',
  'youth',
  'women',
  '2slgbtqia',
  'pets',
  'inhalation',
  'nasal-kits',
  'virtual',
] as const;
export type FilterId = (typeof filterIds)[number] | `lang:${string}`;
