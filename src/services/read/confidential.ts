import {foldText} from '../../shared/fold-text.js';
import {memoize} from '../../shared/memoize.js';
import {foldHeading, raw, truth, type Json} from './coerce.js';

/** What headings call the place of a service. */
const place =
  'address|location|site|place|coordinates?|adresse|lieu|emplacement|endroit|coordonnees';

/** Matches keys that mark a confidential place, in any format. Shapefiles cut keys after ten letters. */
const secretKey = new RegExp(
  `^conf$|^(is_?)?confidenti(al|alite|el|elle|ality)?(_?(${place}))?(_only)?$|` +
    `^(is_|est_)?(the_|l_)?(${place})_?(is_?|est_)?(confidential|confidentiel(le)?|private|privee?|secrete?|hidden|cachee?|withheld|undisclosed|unlisted|restricted|protegee?|masquee?)$|` +
    `^(physical_)?address_?is_?(private|confidential)$|^(is_)?(redacted|undisclosed|unlisted|withheld|secrete?|hidden|hide|private|privee?|cachee?|masquer|masquee?|sensitive|unpublished)$|` +
    `^(hide|suppress|withhold|conceal|masquer|cacher|private|privee?|secrete?|hidden|protected|sensitive)_(the_|l_|le_|la_)?(physical_|street_|civic_)?(${place}|on_map|from_map|map|pin|carte)$|` +
    `^(do_not|dont|don_t|not_to_be|ne_pas)_(be_)?(publish(ed)?|share(d)?|list(ed)?|show(n)?|display(ed)?|map(ped)?|disclose(d)?|publier|diffuser|divulguer|afficher|partager)(_(the_|l_)?(${place}|on_map))?$|` +
    `^not_for_publication$|^(${place})_(non|pas)_(publique|publiee?|divulguee?|affichee?)$`,
);
/** Matches keys that mark the places that may be shown. */
const publicKey = new RegExp(
  `^(is_)?(public|publish|published|publishable|publique|publiee?|visible|shareable)(_(${place}|on_map|online|en_ligne|to_public))?$|` +
    `^(${place})_?(is_|est_)?(public|publique|published|publiee?|visible|shareable|affichee?|listed)$|` +
    `^((ok|okay|safe|can|may|permission|consent|peut_on|autorise|autorisation)_(to_|we_|a_|de_|on_)?)?(show|shown|display|publish|list|share|map|post|afficher|montrer|publier|partager|diffuser)(_(the_|its_|l_|le_|la_))?_?(${place}|on_map|on_the_map|map|pin|publicly|online|in_(the_)?directory|on_(the_)?(web_?)?site|on_(the_)?web|sur_(le_)?(web|site)|dans_(le_)?(repertoire|bottin)|sur_la_carte|sur_carte|carte|publiquement)$|` +
    `^((${place})_)?(can|may|peut|a|safe|ok)_(be_|etre_|to_)?(be_)?(shared?|published?|publish|shown?|listed|list|displayed|mapped|map|publiee?|publier|partagee?|partager|affichee?|afficher)$|` +
    `^(map|carte|on_map|on_the_map|mapped|sur_la_carte|show_on_map|show_public|listed)$`,
);
/** Matches keys whose values say who may see a place. */
const visibilityKey = new RegExp(
  `^((${place})_)?(visibility|privacy|visibilite|confidentialite|publication|publication_status)(_(${place}))?$`,
);
const open =
  /^(public|publique|not (confidential|private|secret)|non confidentiel(le)?|open|ouvert|visible|anyone|everyone|tous|all|shown|ok|okay|listed|published|publiee?|none|aucun)$/;

type Meaning = 'secret' | 'public' | 'visibility';

const meaningOf = memoize((name: string): Meaning | undefined => {
  const folded = foldHeading(name);
  if (secretKey.test(folded)) return 'secret';
  if (publicKey.test(folded)) return 'public';
  return visibilityKey.test(folded) ? 'visibility' : undefined;
}, 5000);

/** Whether a heading, key or term marks confidential places. */
export const isConfidentialKey = (name: string): boolean => meaningOf(name) === 'secret';

/** Whether a heading says of its places whether they may be shown. */
export const isAboutSecrecy = (name: string): boolean => meaningOf(name) !== undefined;

/**
 * Whether the value means confidential. Every value except a clear no does: showing such a place does more
 * harm than hiding it.
 */
export const isSecret = (value: unknown): boolean =>
  value === true ||
  (raw(value) !== undefined && truth(value) !== false && !open.test(foldText(raw(value)!)));

/** Whether the value of "May be shown?" means confidential. Only a clear yes does not. */
const isNotPublic = (value: unknown, folded: string): boolean => {
  if (value === undefined || value === null) return false;
  const says = truth(value);
  if (says !== undefined) return !says;
  const text = foldText(raw(value) ?? '');
  // "Public address" may be the address itself.
  if (
    /address|adresse|location|lieu|site|place|endroit|emplacement/.test(folded) &&
    /\d/.test(text)
  )
    return false;
  // Without an answer to the question whether it may be published, it may not.
  if (!text) return /ok|okay|safe|can|may|permission|consent|autoris|peut/.test(folded);
  return /^(no|non|not|never|jamais|pas|private|prive|confid|hid|secret|withh|undisc|unpub|masqu|cach)/.test(
    text,
  );
};

/** Whether a record is marked as confidential. */
export function confidential(record: Json | undefined): boolean {
  for (const name in record) {
    const meaning = meaningOf(name);
    if (!meaning) continue;
    const value = record[name];
    if (meaning === 'secret' && isSecret(value)) return true;
    if (meaning === 'public' && isNotPublic(value, foldHeading(name))) return true;
    if (meaning === 'visibility' && isSecret(value)) return true;
  }
  return false;
}
