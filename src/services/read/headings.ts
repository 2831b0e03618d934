import {foldHeading} from './coerce.js';

/** The fields that columns of an ordinary table may have. */
export type ColumnField =
  | 'id'
  | 'name'
  | 'alternateName'
  | 'description'
  | 'organization'
  | 'place'
  | 'alert'
  | 'category'
  | 'phone'
  | 'fax'
  | 'sms'
  | 'tty'
  | 'extension'
  | 'url'
  | 'email'
  | 'address'
  | 'address2'
  | 'streetNumber'
  | 'streetName'
  | 'locality'
  | 'municipality'
  | 'region'
  | 'postalCode'
  | 'country'
  | 'directions'
  | 'lat'
  | 'lon'
  | 'point'
  | 'hours'
  | 'monday'
  | 'tuesday'
  | 'wednesday'
  | 'thursday'
  | 'friday'
  | 'saturday'
  | 'sunday'
  | 'timeZone'
  | 'languages'
  | 'accessibility'
  | 'cost'
  | 'eligibility'
  | 'ages'
  | 'minAge'
  | 'maxAge'
  | 'documents'
  | 'application'
  | 'confirmed'
  | 'updated'
  | 'status'
  | 'areas'
  | 'lang'
  | 'filters';

/** Headings, best first, in English, then in French. */
const headings: Record<ColumnField, [english: string, french?: string]> = {
  id: [
    'id identifier uid uuid guid service_id record_id resource_id resource_agency_num site_id global_id object_id fid',
    'identifiant numero',
  ],
  name: [
    'name service_name site_name public_name program_name title facility_name facility location_name shelter_name clinic_name place_name agency_name name_1 official_name centre_name label',
    'nom nom_service nom_du_service nom_site nom_lieu titre nom_etablissement etablissement nom_organisme',
  ],
  alternateName: [
    'alternate_name alternative_name alt_name aka also_known_as other_name other_names name_2 short_name old_name',
    'autre_nom autres_noms',
  ],
  description: [
    'description service_description agency_description details summary about notes services services_offered program_description long_description short_description comments comment info information',
    'descriptif services_offerts renseignements remarques commentaires',
  ],
  organization: [
    'organization organisation organization_name organisation_name agency agency_name parent_agency operator provider provider_name org organisation_nom run_by operated_by',
    'organisme nom_organisme organisme_responsable exploitant',
  ],
  place: [
    'facility facility_name building building_name place site location_name',
    'batiment lieu',
  ],
  alert: ['alert notice warning service_alert', 'avis alerte'],
  category: [
    'category categories service_category service_categories type types service_type service_types kind type_2 type_1 sub_category subcategory program_type facility_type taxonomy taxonomy_term taxonomy_terms taxonomy_codes amenity social_facility social_facility_for healthcare classification theme topic sector',
    'categorie genre type_de_service type_service type_services sous_categorie',
  ],
  phone: [
    'phone telephone tel phone_number telephone_number phone_1 phone_1_number phone_2 phone_2_number phone_3 phone_3_number phone_4 phone_4_number phone_5 phone_5_number phone_main main_phone office_phone business_phone public_phone contact_phone phone_toll_free toll_free toll_free_phone phone_hotline hotline crisis_line crisis_phone intake_phone intake after_hours_phone phone_numbers phones contact_number mobile_phone cell',
    'telephone_1 telephone_2 no_telephone numero_telephone numero_de_telephone sans_frais_telephone ligne_sans_frais',
  ],
  fax: ['fax fax_number phone_fax office_fax', 'telecopieur'],
  sms: ['sms text_line text_number phone_text text_phone', 'texto'],
  tty: ['tty tdd phone_tty tty_phone', 'ats'],
  extension: ['extension ext phone_extension phone_ext', 'poste'],
  url: [
    'url website web_site web website_url website_address web_address site_url contact_website homepage home_page link web_page internet source_url',
    'site_web site_internet adresse_web lien siteweb',
  ],
  email: [
    'email e_mail email_address email_address_main main_email contact_email mail office_email',
    'courriel adresse_courriel',
  ],
  address: [
    'address address_full full_address street_address address_1 address_line_1 street_1 street addr physical_address physical_address_1 civic_address address_street location_address location_1 address_line site_address location',
    'adresse adresse_1 adresse_complete adresse_civique rue adresse_physique',
  ],
  address2: [
    'address_2 address_line_2 street_2 unit suite unit_number physical_address_2 apartment floor addr_unit room',
    'adresse_2 appartement bureau etage',
  ],
  streetNumber: [
    'street_number house_number addr_housenumber civic_number',
    'no_civique numero_civique',
  ],
  streetName: ['street_name addr_street', 'nom_rue nom_de_rue'],
  locality: [
    'city town locality physical_city addr_city community city_town place_city',
    'ville localite',
  ],
  municipality: ['municipality village', 'municipalite'],
  region: [
    'province state state_province physical_state_province prov region_code addr_province addr_state province_state region',
    'province_territoire',
  ],
  postalCode: [
    'postal_code postcode postal zip zip_code zipcode physical_postal_code addr_postcode pcode',
    'code_postal cp',
  ],
  country: ['country physical_country addr_country country_code', 'pays'],
  directions: [
    'directions transportation transit bus access_directions nearest_transit bus_service_access getting_there',
    'transport acces_transport itineraire',
  ],
  lat: [
    'latitude lat lat_dd latitude_dd y_lat geo_lat gps_lat lat_wgs_84 y point_y y_coord ycoord',
    '',
  ],
  lon: [
    'longitude lon lng long lon_dd longitude_dd long_dd x_lon geo_lon geo_lng gps_lon gps_long lon_wgs_84 x point_x x_coord xcoord',
    '',
  ],
  point: [
    'geometry the_geom geom wkt wkt_geom shape geo_point geo_point_2d geo_point_2_d coordinates coords latlng lat_lng lat_long lat_lon latlong geolocation geocode gps position point location_point',
    'coordonnees',
  ],
  hours: [
    'hours opening_hours hours_of_operation opening_times operating_hours open_hours business_hours hours_open service_hours office_hours schedule times hours_text open_times hoursofoperation days_and_hours',
    'heures heures_ouverture heures_d_ouverture horaire horaires heures_douverture heures_de_service',
  ],
  monday: ['monday mon mo hours_monday monday_hours', 'lundi'],
  tuesday: ['tuesday tue tues tu hours_tuesday tuesday_hours', 'mardi'],
  wednesday: ['wednesday wed we hours_wednesday wednesday_hours', 'mercredi'],
  thursday: ['thursday thu thur thurs th hours_thursday thursday_hours', 'jeudi'],
  friday: ['friday fri fr_hours hours_friday friday_hours', 'vendredi'],
  saturday: ['saturday sat hours_saturday saturday_hours', 'samedi'],
  sunday: ['sunday sun hours_sunday sunday_hours', 'dimanche'],
  timeZone: ['time_zone timezone tz iana_time_zone', 'fuseau_horaire'],
  languages: [
    'languages language languages_offered languages_offered_list languages_spoken languages_available service_languages language_s',
    'langues langue langues_parlees langues_offertes langue_de_service langues_de_service',
  ],
  accessibility: [
    'accessibility disabilities_access accessible accessibility_features access_notes accessibility_notes physical_access handicap_access accessibility_for_disabilities',
    'accessibilite acces',
  ],
  cost: [
    'cost fee fees fee_structure fee_structure_source costs price fees_description charge service_fees fee_schedule',
    'cout couts frais tarif tarifs prix',
  ],
  eligibility: [
    'eligibility eligibility_description who_can_use target_population population population_served clients served serves audience eligibility_criteria who gender clientele_served',
    'admissibilite clientele population_cible conditions_admission',
  ],
  ages: ['ages age age_range age_group ages_served age_groups', 'groupe_age ages_admis'],
  minAge: ['minimum_age min_age age_min from_age', 'age_minimum'],
  maxAge: ['maximum_age max_age age_max to_age', 'age_maximum'],
  documents: [
    'documents_required required_documents documents what_to_bring bring id_requirements',
    'documents_requis pieces_requises',
  ],
  application: [
    'application application_process intake_procedure intake_process how_to_access how_to_apply referral admission access_process referral_process',
    'processus_admission demande comment_acceder inscription',
  ],
  confirmed: [
    'confirmed last_verified last_verified_on verified verified_on date_verified verification_date last_confirmed assured_date last_checked date_checked checked last_verification_date',
    'derniere_verification date_verification verifie verifie_le',
  ],
  updated: [
    'last_updated updated date_updated updated_on updated_at last_modified last_update modified update_date date_modified last_edited last_edited_date',
    'mise_a_jour derniere_mise_a_jour date_mise_a_jour date_de_mise_a_jour modifie_le',
  ],
  status: [
    'status agency_status service_status operational_status state_of_service',
    'statut etat',
  ],
  areas: [
    'service_area service_areas area_served areas_served coverage_area coverage catchment catchment_area areas geographic_area',
    'territoire region_desservie secteur zone_desservie',
  ],
  lang: ['record_language language_of_record', ''],
  filters: ['filters attributes tags features', 'filtres attributs caracteristiques'],
};

/** A field that a heading may mean. */
export interface Heading {
  field: ColumnField;
  /** How well the heading fits the field: 0 is best. */
  rank: number;
  /** The language of the heading, if it exists in only one. */
  lang?: 'en' | 'fr';
}

const byHeading = new Map<string, Heading[]>();
for (const [field, texts] of Object.entries(headings) as [ColumnField, [string, string?]][]) {
  const both = texts.map((text = '') => text.split(' ').filter(Boolean));
  [both[0]!, both[1] ?? []].forEach((names, french) => {
    names.forEach((name, index) => {
      const heading: Heading = {field, rank: index + french * 0.5};
      if (field === 'name' || field === 'description') heading.lang = french ? 'fr' : 'en';
      byHeading.set(name, [...(byHeading.get(name) ?? []), heading]);
    });
  });
}

/** Finds the full headings for one that a shapefile has cut after ten letters. */
function whole(name: string): Heading[] {
  const matches = [...byHeading].filter(([key]) => key.startsWith(name));
  const [best] = matches.sort(([a], [b]) => a.length - b.length);
  return best ? best[1].map((heading) => ({...heading, rank: heading.rank + 30})) : [];
}

/** Recognizes coordinates in a longer heading: `Site Latitude (WGS84)`. */
function coordinate(name: string): Heading[] {
  if (/(^|_)(gps_?)?lat(itude)?(_|$)/.test(name)) return [{field: 'lat', rank: 20}];
  return /(^|_)(gps_?)?(lon|lng|longitude)(_|$)|^long_(dd|deg|wgs|x|coord)/.test(name)
    ? [{field: 'lon', rank: 20}]
    : [];
}

/** Prefixes that only name the subject of the table. */
const prefix =
  /^(physical|site|location|facility|service|agency|office|main|public|org|organization|program|contact|addr|primary|business|client)_/;
const prefixed: readonly ColumnField[] = [
  'address',
  'address2',
  'locality',
  'municipality',
  'region',
  'postalCode',
  'country',
  'phone',
  'fax',
  'email',
  'url',
  'hours',
  'lat',
  'lon',
  'description',
];

/** The fields that a heading may mean; empty for an unknown heading. */
export function headingsOf(text: string): Heading[] {
  const name = foldHeading(text);
  const exact = byHeading.get(name);
  if (exact) return exact;
  const bare = name.replace(prefix, '');
  if (bare !== name) {
    const meanings = (byHeading.get(bare) ?? []).filter(({field}) => prefixed.includes(field));
    if (meanings.length) return meanings.map((heading) => ({...heading, rank: heading.rank + 10}));
  }
  const cutOff = text.trim().length === 10 ? whole(name) : [];
  return cutOff.length ? cutOff : coordinate(name);
}

/** The language at the end of a heading: `name_fr`, `Description (EN)`, `nom_anglais`. */
const inLanguage =
  /^(.+?)_(en|fr|es|ar|iu|cr|oj|zh|pa|tl|fil|ur|fa|so|ti|vi|pt|uk|ru|ko|hi|ta|am|english|anglais|eng|french|francais|fra|fre|spanish|espagnol)(_(?:ca|us))?$/;
const tags: Record<string, string> = {
  english: 'en',
  anglais: 'en',
  eng: 'en',
  french: 'fr',
  francais: 'fr',
  fra: 'fr',
  fre: 'fr',
  spanish: 'es',
  espagnol: 'es',
};

/** The fields that a heading may mean, and the language that it names. */
export function headingIn(text: string): {headings: Heading[]; lang?: string} {
  const headings = headingsOf(text);
  if (headings.length) return {headings};
  const [, bare, tag] = inLanguage.exec(foldHeading(text)) ?? [];
  if (!bare || !tag) return {headings: []};
  return {headings: headingsOf(bare), lang: tags[tag] ?? tag};
}
