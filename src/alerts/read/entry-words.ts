/** What the words of an entry say of it. */

/** Words that a feed's program adds below each entry. */
const footer =
  /(^|\n)\s*(The post|The article|L[’']article|La publication|Le billet|The entry)\b[^\n]{1,800}\b(appeared first on|first appeared on|est apparue? en premier sur)\b[^\n]{1,400}$/i;

/** The text without what the feed's program adds. */
export const withoutFooter = (text: string | undefined): string | undefined =>
  text?.replace(footer, '').trim() || undefined;

const noun =
  '(?:(?:weather|public|health|drug|toxic|current|active|new|official|overdose|air quality|météo(?:rologiques?)?|sanitaires?|publiques?)[\\s-]+)*' +
  '(?:alerts?|warnings?|watch(?:es)?|advisor(?:y|ies)|bulletins?|notices?|statements?|alertes?|avertissements?|veilles?|avis|bulletins?)' +
  '(?:\\s+(?:météo(?:rologiques?)?|sanitaires?|publiques?|spécia(?:l|ux)|drogues?|de santé publique))?';
const state =
  '(?:in effect|in force|active|issued|posted|current(?:ly)?|at this time|at the moment|right now|today|for this (?:area|region)|en vigueur|en cours|actives?|émise?s?|pour le moment|actuellement|présentement|en ce moment)';

const none =
  "^\\W*(?:there\\s+(?:are|is)\\s+|il\\s+n[’']y\\s+a\\s+|currently,?\\s+|actuellement,?\\s+)*(?:no|aucune?|pas d(?:e|[’']))\\s*" +
  `${noun}(?:\\s*(?:,|and|or|et|ou|ni)\\s*(?:aucune?\\s+)?${noun})*`;
const place = '\\s+(?:for|in|at|on|since|pour|à|dans|sur|depuis)\\b';

const nothing = [
  // "No alerts in effect, Riverside", "Aucune alerte n’est en vigueur".
  new RegExp(
    `${none}(?:\\s+(?:are|is|have been|has been|n[’']est|est|now|currently|actuellement|présentement))*` +
      `\\s+${state}(?:\\s+${state})*(?:\\s*[.!,;:(–—-]|${place}|\\s*$)`,
    'i',
  ),
  // "No alerts", "Aucun avis pour Riverside". Not "No warning: green pebbles kill".
  new RegExp(`${none}(?:\\s*[.,]?\\s*$|,|${place})`, 'i'),
];

/** Whether a heading says that there is nothing to warn of. */
export const saysNone = (heading: string): boolean => {
  const start = heading.slice(0, 200);
  return nothing.some((pattern) => pattern.test(start));
};

const over =
  "(?:ended|lifted|rescinded|cancell?ed|terminated|expired|discontinued|no longer (?:in effect|in force|active)|terminée?s?|levée?s?|annulée?s?|échue?s?|expirée?s?|n[’']est plus en vigueur|ne sont plus en vigueur|plus en vigueur)";

const endings = [
  // "ENDED: Green pebbles", "[Cancelled] …", "All clear", "Fin de l’alerte".
  new RegExp(`^\\W*(?:${over}|resolved|résolue?)(?:\\s*(?:[:\\])–—.!]|$)|\\s-\\s)`, 'i'),
  /^\W*all[\s-]clear(?:\s*(?:[:.!)–—]|$)|\s+-|\s+(?:for|in|at|issued|given|pour|à)\b)/i,
  /^\W*(?:fin\s+d(?:e\s+l)?[’'](?:alerte|avertissement|avis|état)|fin\s+de\s+(?:la|l)\s*(?:veille|alerte)|end\s+of\s+(?:the\s+)?(?:\S+\s+){0,3}(?:alert|warning|advisory|watch)|levée\s+d(?:e\s+l)?[’'](?:alerte|avertissement|avis))\b/i,
  // "Snowfall warning ended, Riverside", "Drug alert for Riverside has been lifted".
  new RegExp(
    `^[^.!?:;]{0,60}\\b${noun}(?:\\s+(?:for|in|at|of|pour|à|dans|de)\\s+[^.!?:;,]{1,50}?)?` +
      `(?:\\s+(?:has|have|is|are|was|were|been|now|a|ont|est|sont|été|maintenant))*\\s+${over}` +
      `(?:\\s*[.!,;:()–—-]|\\s+(?:for|in|at|on|pour|à|dans|le)\\b|\\s*$)`,
    'i',
  ),
];

/** Whether a heading says that what it warned of is over. */
export const saysEnded = (heading: string): boolean => {
  const start = heading.slice(0, 200);
  return endings.some((ending) => ending.test(start));
};

/** The longest heading that is made of a text. */
const longest = 140;

/**
 * Makes a heading of a text that has none: its first sentence if that is short, else its beginning with "…".
 * @returns the text below the heading too: the rest, or all of it if the heading is only a part of a sentence.
 */
export function splitHeading(text: string): {heading: string; rest?: string} {
  const [first = ''] = text.split('\n', 1);
  const sentence = /^[\s\S]{15,}?[.!?…](?=["”»)]?(?:\s|$))["”»)]?/.exec(first)?.[0] ?? first;
  if (sentence.length <= longest) {
    const rest = text.slice(sentence.length).trim();
    return {heading: sentence, ...(rest && {rest})};
  }
  const start = sentence.slice(0, longest);
  const clause = Math.max(...[';', ':', ' – ', ' — '].map((sign) => start.lastIndexOf(sign)));
  const end = clause > 40 ? clause : start.lastIndexOf(' ');
  return {
    heading: `${start.slice(0, end > 40 ? end : longest).replace(/[\s,;:–—-]+$/, '')}…`,
    rest: text,
  };
}
