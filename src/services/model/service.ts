import type {Position} from '../../shared/geo/position.js';
import type {Hours} from '../../hours/hours.js';

/**
 * One service at one place, as readers look for it (a `service_at_location` of HSDS 3). Whatever
 * format a directory comes in is read into this. Words are plain text.
 */
export interface Service {
  /** Names it within its directory, and stays the same when the directory is made anew. */
  id: string;
  /** HSDS: id of the service itself, which may be offered at several places. */
  serviceId?: string;
  name: string;
  /** Language of its words (BCP 47); without it, the directory's or the page's. */
  lang?: string;
  /** Other names by which people know it. */
  alternateNames?: string[];
  description?: string;
  /** Who runs it. */
  organization?: string;
  /** What is to be known today: "closed for repairs until May". */
  alert?: string;
  /** Ids of our taxonomy (`category.ts`), gravest need first as the source has them. */
  categories: string[];
  /** What its source calls its kind, where that is more than the categories. */
  terms?: string[];
  phones: Phone[];
  /** http or https. */
  url?: string;
  email?: string;
  address?: Address;
  /** How to get there, in words: "side door", "bus 4". */
  directions?: string;
  /** Longitude and latitude in degrees, WGS 84, as in GeoJSON; never of a confidential place. */
  point?: Position;
  /** Whose place must not be shown: no pin, no address, no distance, phone first. */
  confidential?: boolean;
  /** By phone or online only: not anywhere near or far. */
  virtual?: boolean;
  /** Where a service that moves stops, and when. */
  mobile?: Stop[];
  /** What it covers, in words: "Kitsilano", "all of Yukon". */
  areas?: string[];
  hours: Hours;
  /** IANA time zone of the place; without it, that of its province, else of the profile. */
  timeZone?: string;
  /** Languages spoken there (BCP 47). */
  languages: string[];
  /** What its source says of getting in and around, in words. */
  accessibility: string[];
  /** Ids of filters that it answers with yes (`filters.ts`). */
  attributes: string[];
  /** What it costs, in words. */
  cost?: string;
  /** Whom it is for, in words. */
  eligibility?: string;
  /** In years. */
  ages?: {min?: number; max?: number};
  /** What to bring, in words. */
  documents?: string[];
  /** How to get in, and what to say: "walk in", "call and ask for Jo". */
  application?: string;
  /** When somebody last made sure that all this is so. */
  confirmed?: Date;
  /** Where it was read, in words; shown in place of the time since then. */
  provenance?: string;
  /** HSDS: what is not `active` is not offered; `temporarily closed` is said so. */
  status?: 'active' | 'inactive' | 'defunct' | 'temporarily closed';
  /** Its words in other languages: tag (BCP 47) → those that are translated. */
  translations?: Record<string, ServiceWords>;
}

/** What of a service is words, and can be told in another language. */
export type ServiceWords = Partial<
  Pick<
    Service,
    | 'name'
    | 'description'
    | 'organization'
    | 'alert'
    | 'directions'
    | 'accessibility'
    | 'cost'
    | 'eligibility'
    | 'documents'
    | 'application'
    | 'areas'
  > & {hoursText: string}
>;

export interface Phone {
  /** As its source writes it. */
  number: string;
  extension?: string;
  /** RFC 6350: `text` (SMS), `voice`, `fax`, `cell`, `video`, `pager`, `textphone`. */
  type?: string;
  description?: string;
}

export interface Address {
  /** Street and unit, or what stands for them. */
  lines: string[];
  locality?: string;
  /** Province, territory or state, as its source writes it. */
  region?: string;
  postalCode?: string;
  /** ISO 3166-1 alpha-2 where it is known. */
  country?: string;
}

/** Where a mobile service stops. */
export interface Stop {
  name?: string;
  address?: string;
  point?: Position;
  /** Its times there. */
  hours: Hours;
}
