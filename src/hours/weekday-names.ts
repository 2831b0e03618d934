/** The names of weekdays in data (OSM, HSDS, schema.org), Monday first, in lower case. */
export const weekdayNames = [
  'monday mon mo',
  'tuesday tues tue tu',
  'wednesday wed we',
  'thursday thurs thur thu th',
  'friday fri fr',
  'saturday sat sa',
  'sunday sun su',
] as const;
