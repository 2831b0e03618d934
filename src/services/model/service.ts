import type {Position} from '../../shared/geo/position.js';
import type {Hours} from '../../hours/hours.js';

/**
 * One service at one place (a `service_at_location` of HSDS 3). Directories of all formats are converted to
 * this model. Texts are plain text.
 */
export interface Service {
  /** Unique in its directory, and the same in later versions of it. */
  id: string;
  /** HSDS: id of the service itself, which may be offered at several places. */
  serviceId?: string;
  name: string;
  /** Language of its texts (BCP 47). Default: that of the directory or the page. */
  lang?: string;
  /** Other names that people use for it. */
  alternateNames?: string[];
  description?: string;
  /** The organization that runs it. */
  organization?: string;
  /** Important news: "closed for repairs until May". */
  alert?: string;
  /** Ids of our taxonomy (`category.ts`), in the source's order. */
  categories: string[];
  /** The source's terms, if they say more than the categories. */
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
  /** Whether its place must not be shown: no marker, no address, no distance, and the phone comes first. */
  confidential?: boolean;
  /** Whether it is only by phone or online, so that it has no distance. */
  virtual?: boolean;
  /** Stops of a mobile service. */
  mobile?: Stop[];
  /** Areas that it serves, as text: "Kitsilano", "all of Yukon". */
  areas?: string[];
  hours: Hours;
  /** IANA time zone that the source states. See `serviceZone` for that of the place. */
  timeZone?: string;
  /** Languages spoken there (BCP 47). */
  languages: string[];
  /** Notes on access, as text. */
  accessibility: string[];
  /** Ids of filters that it matches (`filters.ts`). */
  attributes: string[];
  /** Cost, as text. */
  cost?: string;
  /** Eligibility, as text. */
  eligibility?: string;
  /** Ages in years. */
  ages?: {min?: number; max?: number};
  /** Documents to bring, as text. */
  documents?: string[];
  /** How to get in: "walk in", "call and ask for Jo". */
  application?: string;
  /** When all of this was last confirmed. */
  confirmed?: Date;
  /** Name of its source, shown instead of the time since `confirmed`. */
  provenance?: string;
  /** As in HSDS. `inactive` and `defunct` services are left out. */
  status?: 'active' | 'inactive' | 'defunct' | 'temporarily closed';
  /** Language (BCP 47) → its translated texts. */
  translations?: Record<string, ServiceWords>;
}

/** The texts of a service that can be translated. */
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
  /** The number as its source writes it. */
  number: string;
  extension?: string;
  /** RFC 6350: `text` (SMS), `voice`, `fax`, `cell`, `video`, `pager`, `textphone`. */
  type?: string;
  description?: string;
}

export interface Address {
  /** Street and unit, or another description. */
  lines: string[];
  locality?: string;
  /** Province, territory or state, as its source writes it. */
  region?: string;
  postalCode?: string;
  /** ISO 3166-1 alpha-2, if it is known. */
  country?: string;
}

/** A stop of a mobile service. */
export interface Stop {
  name?: string;
  address?: string;
  point?: Position;
  /** Hours there. */
  hours: Hours;
}
