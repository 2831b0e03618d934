import {makePlaces} from './test/bench/places.mjs';
import {readServices} from './src/services/read/index.js';
const week: Record<string, string> = {Mo: 'MO,TU,WE,TH,FR'};
const hsds = (makePlaces(5000, (t: string) => t) as any[]).map((p, i) => ({
  id: `s${i}`, name: p.name, description: `<p>${p.description}</p>`, url: 'https://example.org/' + i, email: 'a@example.org', status: 'active',
  organization: {id: 'o' + (i % 1500), name: p.organization, description: 'x'},
  fees_description: 'Free', eligibility_description: 'Anyone who needs it',
  languages: p.languages.map((code: string) => ({id: code, code})),
  phones: p.phones.map((x: any) => ({...x, id: 'p' + i, type: 'voice'})),
  schedules: [{id: 'h' + i, freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR', opens_at: `${String(8 + i % 3).padStart(2, '0')}:00`, closes_at: '17:00'}, {id: 'k' + i, freq: 'WEEKLY', byday: 'SA', opens_at: '10:00', closes_at: `${14 + i % 5}:00`, description: i % 4 ? '' : 'Saturdays 10-2'}],
  attributes: p.categories.map((c: string) => ({id: 'a', link_type: 'service', taxonomy_term: {id: 't' + c, name: c, code: c, description: ''}})),
  service_at_locations: [{id: 'sal' + i, location: {id: 'l' + i, name: p.address.lines[0], latitude: p.point?.[1] ?? 49, longitude: p.point?.[0] ?? -100, location_type: 'physical', addresses: [{id: 'ad' + i, address_1: p.address.lines[0], city: p.address.locality, state_province: p.address.region, postal_code: p.address.postalCode, country: 'CA'}], accessibility: [{description: 'Ramp'}]}}],
  last_modified: '2026-10-01T00:00:00Z', assured_date: '2026-10-01',
}));
const text = JSON.stringify(hsds); console.log(text.length);
const bytes = new TextEncoder().encode(text);
for (let i = 0; i < 6; i++) {
  let longest = 0, last = performance.now(); const w = setInterval(() => { longest = Math.max(longest, performance.now() - last); last = performance.now(); });
  const t = performance.now(); const {services, problems} = await readServices(bytes); const ms = performance.now() - t; await new Promise(r => setTimeout(r, 5)); clearInterval(w);
  console.log(ms.toFixed(0), 'longest', longest.toFixed(0), services.length, problems.length, services[0]!.hours.rules.length);
}
