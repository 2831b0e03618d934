// Made by `npm run clocks` from the tz database 2026f (public domain), as moment-timezone 0.6.6 has it;
// do not edit.

/** Release of the tz database that the rules are from. */
export const tzRelease = '2026f';

/**
 * A line a clock: what people call its time (a letter), hours from UTC since 2025 (`*`: one more from the
 * second Sunday of March to the first of November), moments (UTC) with the hours from then on, and its zones,
 * without `America/`.
 */
export const clockRules = `
P -8* 2026-11-01T09:00 -7 Vancouver Canada/Pacific
P -7 Dawson_Creek Fort_Nelson Creston
Y -7 Whitehorse Canada/Yukon Dawson
M -7* 2026-11-01T08:00 -6 Edmonton Yellowknife Canada/Mountain Inuvik
M -7* Cambridge_Bay
S -6 Regina Canada/Saskatchewan Swift_Current
C -6* 2026-11-01T07:00 -5 Winnipeg Rainy_River Canada/Central
C -6* Rankin_Inlet Resolute
E -5* Toronto Montreal Nipigon Thunder_Bay Canada/Eastern Iqaluit Pangnirtung
e -5 Atikokan Coral_Harbour
A -4* Halifax Canada/Atlantic Glace_Bay Moncton Goose_Bay
a -4 Blanc-Sablon
N -3.5* St_Johns Canada/Newfoundland
`;
