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
  | 'streetType'
  | 'streetDirection'
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
  | 'days'
  | 'opens'
  | 'closes'
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
export const headingNames: Record<ColumnField, [english: string, french?: string]> = {
  id: [
    'id identifier uid uuid guid service_id record_id resource_id resource_agency_num site_id global_id object_id fid',
    'identifiant numero',
  ],
  name: [
    'name service_name site_name public_name program_name program programme title facility_name facility location_name shelter_name clinic_name place_name agency_name name_1 official_name centre_name label resource resource_name business_name business store store_name pharmacy pharmacy_name shelter clinic centre center venue venue_name location_title listing listing_name entry outlet site_title',
    'nom nom_service nom_du_service nom_site nom_lieu titre nom_etablissement etablissement nom_organisme nom_de_la_ressource nom_ressource ressource nom_programme nom_du_programme programme nom_du_lieu nom_pharmacie nom_de_la_pharmacie pharmacie nom_du_point nom_clinique nom_de_la_clinique clinique nom_de_l_etablissement nom_du_site nom_centre nom_du_centre point_de_service',
  ],
  alternateName: [
    'alternate_name alternative_name alt_name aka also_known_as other_name other_names name_2 short_name old_name',
    'autre_nom autres_noms',
  ],
  description: [
    'description service_description agency_description details summary about notes services services_offered program_description long_description short_description comments comment info information comment_s remark remarks what_they_do what_is_offered offers',
    'descriptif services_offerts renseignements remarques commentaires note remarque commentaire description_du_service',
  ],
  organization: [
    'organization organisation organization_name organisation_name agency agency_name parent_agency operator provider provider_name org organisation_nom run_by operated_by host host_agency host_organization parent parent_organization lead_agency sponsor owner company',
    'organisme nom_organisme organisme_responsable exploitant nom_de_l_organisme nom_de_l_organisation organisation nom_organisation',
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
    'phone telephone tel phone_number telephone_number phone_1 phone_1_number phone_2 phone_2_number phone_3 phone_3_number phone_4 phone_4_number phone_5 phone_5_number phone_main main_phone office_phone business_phone public_phone contact_phone phone_toll_free toll_free toll_free_phone phone_hotline hotline crisis_line crisis_phone intake_phone intake after_hours_phone phone_numbers phones contact_number mobile_phone cell ph ph_number ph_no phone_no tel_no telephone_no tel_number call call_us number_to_call contact_phone_number work_phone',
    'telephone_1 telephone_2 no_telephone numero_telephone numero_de_telephone sans_frais_telephone ligne_sans_frais tel_1 n_de_telephone no_de_telephone n_telephone no_tel num_tel numero_de_tel num_de_telephone ligne_telephonique appelez',
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
    'address address_full full_address street_address address_1 address_line_1 street_1 street addr physical_address physical_address_1 civic_address address_street location_address location_1 address_line site_address location source_format_str_address where where_is_it mailing_or_street_address street_addr full_addr',
    'adresse adresse_1 adresse_complete adresse_civique rue adresse_physique adresse_de_rue ou',
  ],
  address2: [
    'address_2 address_line_2 street_2 unit suite unit_number physical_address_2 apartment floor addr_unit room',
    'adresse_2 appartement bureau etage',
  ],
  streetNumber: [
    'street_number house_number addr_housenumber civic_number street_no street_num st_no st_number st_num house_no house house_num civic_no civic civic_num building_number address_number addr_no',
    'no_civique numero_civique numero_de_rue no_de_rue no_rue n_civique numero_de_porte no_de_porte',
  ],
  streetName: [
    'street_name addr_street st_name street_name_type name_of_street road_name road street_only',
    'nom_rue nom_de_rue nom_de_la_rue rue_nom voie nom_voie',
  ],
  streetType: [
    'street_type st_type street_suffix road_type',
    'type_rue type_de_rue type_voie type_de_voie generique',
  ],
  streetDirection: [
    'street_direction st_direction street_dir st_dir direction',
    'orientation point_cardinal',
  ],
  locality: [
    'city town locality address_locality physical_city addr_city community city_town place_city town_city city_or_town town_or_city community_name municipality_town hamlet place_name_city',
    'ville localite ville_village communaute',
  ],
  municipality: ['municipality village', 'municipalite nom_municipalite nom_de_la_municipalite'],
  region: [
    'province state state_province address_region physical_state_province prov region_code addr_province addr_state province_state region prov_terr province_or_territory pr',
    'province_territoire prov province_ou_territoire',
  ],
  postalCode: [
    'postal_code postcode postal zip zip_code zipcode physical_postal_code addr_postcode pcode p_c pc post_code postalcode_zip postal_zip zip_postal p_code',
    'code_postal cp c_p code_post',
  ],
  country: ['country physical_country address_country addr_country country_code', 'pays'],
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
    'geometry the_geom geom wkt wkt_geom shape geo_point geo_point_2d geo_point_2_d coordinates coords latlng lat_lng lat_long lat_lon latlong geolocation geocode gps position point location_point latitude_longitude lat_and_long lat_and_lon latitude_and_longitude gps_coordinates gps_coords map_coordinates co_ordinates longitude_latitude xy',
    'coordonnees coordonnees_gps latitude_et_longitude',
  ],
  hours: [
    'hours opening_hours opening_hours_specification hours_of_operation opening_times operating_hours open_hours business_hours hours_open service_hours office_hours schedule times hours_text open_times hoursofoperation days_and_hours hrs hr hours_days days_hours days_times day_and_time days_and_times when when_open open_hrs hours_of_service availability time opening_hrs hours_available service_hours_text',
    'heures heures_ouverture heures_d_ouverture horaire horaires heures_douverture heures_de_service horaire_d_ouverture jours_et_heures jours_et_heures_d_ouverture heures_et_jours hres plage_horaire quand heures_d_accueil',
  ],
  days: [
    'days day days_open open_days days_of_operation days_of_the_week days_of_week day_of_week day_of_the_week opening_days operating_days service_days days_of_service days_available day_s day_open',
    'jours jour jours_ouverture jours_d_ouverture jours_de_service jours_ouverts jour_de_la_semaine jour_s',
  ],
  opens: [
    'opens opens_at open_time opening_time time_open start_time open_at opening starts start from_time hours_open_from open',
    'ouverture heure_ouverture heure_d_ouverture ouvre_a heure_debut debut',
  ],
  closes: [
    'closes closes_at close_time closing_time time_closed time_close end_time close_at closing ends end to_time hours_open_to close',
    'fermeture heure_fermeture heure_de_fermeture ferme_a heure_fin fin',
  ],
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
    'confirmed last_verified last_verified_on verified verified_on date_verified verification_date last_confirmed assured_date last_checked date_checked checked last_verification_date confirmed_on last_confirmed_on date_confirmed verified_date date_last_verified last_check confirmation_date as_of current_as_of reviewed last_reviewed date_reviewed review_date',
    'derniere_verification date_verification verifie verifie_le confirme confirme_le date_de_verification derniere_confirmation',
  ],
  updated: [
    'last_updated updated date_updated updated_on updated_at last_modified last_update modified update_date date_modified last_edited last_edited_date last_updated_on update updated_date date_last_updated',
    'mise_a_jour derniere_mise_a_jour date_mise_a_jour date_de_mise_a_jour modifie_le maj date_maj date_de_maj derniere_maj',
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
