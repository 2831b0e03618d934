import type {ColumnField} from './heading-names.js';

/** Words by which an unlisted heading shows its field: "Tel. (reception desk)", "Store hours". */
const likely: [ColumnField, RegExp][] = [
  ['fax', /\b(fax|telecopieur|telec)\b/],
  ['tty', /\b(tty|tdd|ats)\b/],
  ['sms', /\b(sms|texto|text (line|number|us))\b/],
  ['email', /\b(e ?mail|courriel|email)\b/],
  ['url', /\b(website|web ?site|url|site web|site internet|web|www)\b/],
  ['phone', /\b(phones?|telephones?|tel|ph|toll free|sans frais|hotline|helpline)\b/],
  ['postalCode', /\b(postal code|code postal|postcode|zip)\b/],
  ['hours', /\b(hours|hrs|horaires?|heures)\b/],
  ['locality', /\b(city|town|ville|municipalite|localite)\b/],
  ['region', /\b(province|prov)\b/],
  ['address', /\b(street address|address|adresse|addr|street|rue)\b/],
  ['confirmed', /\b(verified|verifie|verification|confirmed|confirme)\b/],
  ['updated', /\b(updated|mise a jour|maj|modified)\b/],
  ['description', /\b(notes?|comments?|commentaires?|remarques?|description|details?)\b/],
  [
    'name',
    /\b(name|nom)\b|^(pharmacy|pharmacie|clinic|clinique|agency|organisme|facility|etablissement|location|lieu|site|centre|resource|ressource)\b/,
  ],
];

/** Headings about something else that has such a word: "Name of manager", "Street parking", "Phone notes". */
const other =
  /\b(mailing|postale?|billing|contact|manager|director|staff|person|personne|responsable|first|last name|file|user|created|entered|by|par|private|prive|prives|confidential|confidentielle|public|publique|hide|hidden|show|display|secret|publish|afficher|publier|parking|photo|map|capacity|count|total|status|verified by|wait|attente|internal|interne|emergency contact|not)\b/;

/** The field that an unknown heading probably means, by its words. @param folded as `foldHeading` returns it. */
export function likelyField(folded: string): ColumnField | undefined {
  const words = folded.replace(/_/g, ' ');
  if (words.length > 60 || (other.test(words) && !/postal code|code postal/.test(words)))
    return undefined;
  return likely.find(([, pattern]) => pattern.test(words))?.[0];
}
