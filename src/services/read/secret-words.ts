import {foldText} from '../../shared/fold-text.js';
import type {Service} from '../model/service.js';

/**
 * Hears in texts, in English and French, that a place must not be shown. Texts are folded: lower case without
 * accents. When in doubt, the place is hidden.
 */

/** Words that are about nothing else. */
const strong =
  'confidential|confidentiel(?:le)?s?|undisclosed|withheld|redacted|unlisted|unpublished|concealed|suppressed|masked|censored|not (?:be )?(?:disclosed|published|listed|provided|public|publicly)|non (?:divulguee?|publiee?|communiquee?|diffusee?|affichee?|publique)|on file|non disponible|on request|upon (?:request|intake|referral)|sur demande';
/** Words that may be part of a name: "Hidden Valley Road". */
const weak = 'secrete?|hidden|private|privee?|cachee?|masquee?|protected|protegee?|restricted';
const any = `${strong}|${weak}`;
const places =
  'address(?:es)?|locations?|site|place|whereabouts|adresses?|lieux?|emplacements?|endroit|localisation';
const gap = "[\\s,:;()'–—-]+";
/** What may stand between a place and what is said of it. */
const between = `(?:${gap}(?:an?|n|ne|is|are|be|being|will|must|should|to|has|been|kept|remains?|stays?|strictly|completely|currently|always|also|of|this|the|our|shelter|house|program(?:me)?|home|service|est|sont|reste(?:nt|ra)?|demeure|doit|etre|rester|gardee?s?|tenue?s?|de|du|la|le|l|cette?|maison|refuge|strictement|provided|given|available|disclosed|shared|released|sent|fournie?|donnee?|communiquee?)){0,6}?${gap}`;
const hidden =
  '(?:disclosed|published|shared|listed|shown|released|given out|posted|displayed|printed|mapped|public|publicly|revealed|available)';
const openly = '(?:publish(?:ed)?|disclosed?|publication|public (?:release|view|distribution))';
/** Things that people are also told not to do with needles: a place must follow. */
const shown =
  '(?:share|list|show|post|print|display|map|give out|release|mention|partager|afficher|montrer|inscrire|donner|mentionner)';

const hiding = new RegExp(
  [
    `(?:${places})${between}(?:${any})(?! (?:rooms?|spaces?|parking|entrance|services?|offices?))`,
    `(?:confidential|undisclosed|secret|hidden|unlisted|withheld|unpublished)[\\s-]+(?:[a-z]+[\\s-]+)?(?:${places}|shelter|transition house|safe house)`,
    `(?:${places})${between}(?:not|never|isn't|aren't|cannot be|can't be)\\s+(?:to\\s+)?(?:be\\s+)?(?:publicly\\s+)?${hidden}`,
    `(?:do not|don't|never|not to be|must not be|not for|cannot be)\\s+(?:be\\s+)?${openly}`,
    `(?:do not|don't|never|ne pas|jamais)\\s+${shown}\\s+(?:[a-z']+\\s+){0,3}?(?:l'|d')?(?:${places})`,
    `(?:${places})${between}(?:upon|after|on|at|once|during|by)\\s+(?:you\\s+)?(?:phone|telephone|email|intake|referral|request|registration|booking|calling|call|screening)`,
    `(?:call|phone|text|contact|email|ask|inquire)(?:\\s+(?:us|ahead|first|them|staff|the [a-z]+ line))?\\s+(?:for|to get|to learn|to find out)\\s+(?:the\\s+|our\\s+|exact\\s+|current\\s+|an?\\s+)*(?:address|location|whereabouts)`,
    `(?:${places})${between}(?:pas|jamais)\\s+(?:etre\\s+)?(?:divulguee?s?|publiee?s?|diffusee?s?|affichee?s?|communiquee?s?|devoilee?s?|publiques?|revelee?s?)`,
    `ne (?:pas|jamais|doit pas etre|doit pas) (?:la |le |l'|les )?(?:publie[re]e?|diffuse[re]e?|divulgue[re]e?|devoile[re]e?)`,
    `(?:communiquez avec|appelez|appeler|telephonez|telephoner|contactez|contacter|ecrivez|textez)(?:[ -](?:nous|moi))?\\s+(?:pour|afin d[e'])\\s*(?:connaitre|obtenir|avoir|savoir|recevoir)?\\s*(?:l'|la |le |notre )?(?:adresse|emplacement|lieu|localisation|endroit)`,
  ]
    .map((each) => `\\b(?:${each})\\b`)
    .join('|'),
);
/** What is said in the cell of an address. */
const inAddress = new RegExp(
  `\\b(?:${strong}|(?:call|phone|contact|appelez|appeler)(?: us)? (?:for|pour)(?! (?:directions|an? app|app|hours|info|avail|access|entry|buzz|more|details|rendez))|safe house|(?:do not|don't|ne pas) (?:publish|share|list|show|disclose|publier|diffuser|divulguer|afficher|partager))\\b` +
    `|[(\\[–—-]\\s*(?:${weak})\\b`,
);
/** A cell that is only a remark. */
const remark = new RegExp(
  `^\\W*(?:(?:${places}|is|est|kept|gardee?|tenue?|an?|the|l'|la|le|:)\\s*)*(?:${weak})(?:\\s+(?:${places}))?\\W*$` +
    `|^\\W*(?:(?:${places})\\W*)?(?:please )?(?:call|phone|contact|appelez|appeler|telephonez)\\b[^\\d]*$`,
);
const denied =
  /\b(?:not|isn't|non|n'est pas|pas)\s+(?:an?\s+|une?\s+)?(?:confidential|confidentiel(?:le)?|secrete?|private|privee?|hidden)\b/g;

/** Every text about secrecy has one of these. Most cells have none, which is quick to find out. */
const hint =
  /add?resse?|locat|locali|\bsite|place|whereab|lieu|emplac|endroit|shelter|house|publi|disclos|diffus|divulg|d.?voil/i;
const hintInAddress =
  /confid|disclos|divulg|withh|redact|unlist|publi|conceal|suppress|mask|masqu|censor|listed|provid|commun|diffus|affich|on file|dispon|request|intake|referral|demande|call|phone|contact|appel|house|share|list|show|secr|hidden|priv|cach|prot|restrict/i;

/** Whether the text of a street says that the address is withheld. */
export function isWithheld(line: string | undefined): boolean {
  if (!line || !(hintInAddress.test(line) || hint.test(line))) return false;
  const text = foldText(line).replace(denied, ' ');
  return inAddress.test(text) || hiding.test(text) || remark.test(text);
}

/** Whether a text, which may be about anything, says that the place is not to be shown. */
export const tellsSecrecy = (text: string): boolean =>
  text.length > 8 &&
  text.length < 20_000 &&
  hint.test(text) &&
  hiding.test(foldText(text).replace(denied, ' '));

/** A cell that says nothing else. */
const alone =
  /^\W*(?:confidential|confidentiel(?:le)?|undisclosed|unlisted|withheld|redacted|secret|secrete|do not (?:publish|disclose|share|list|show|map)|ne pas (?:publier|divulguer|diffuser|partager|afficher))\W*$/;

const aloneHint = /confid|undis|unlist|withh|redact|secr|do not|ne pas/i;

const anyHint = new RegExp(`${hint.source}|${aloneHint.source}`, 'i');

/** Whether any cell, of whatever column, says that the place is not to be shown. */
export function hasSecretCell(record: Readonly<Record<string, unknown>>): boolean {
  const cells = Object.values(record).filter((value) => typeof value === 'string');
  // Most records have no hint, which one look at all of their cells finds out.
  return (
    anyHint.test(cells.join('\n')) &&
    cells.some(
      (cell) =>
        (cell.length < 40 && aloneHint.test(cell) && alone.test(foldText(cell))) ||
        tellsSecrecy(cell),
    )
  );
}

const textKeys = [
  'name',
  'description',
  'organization',
  'alert',
  'directions',
  'application',
  'eligibility',
] as const;

/** Whether any text of a service says that its place is not to be shown. */
export function saysSecret(service: {[K in keyof Service]?: Service[K] | undefined}): boolean {
  const {address, areas, accessibility, alternateNames, hours, phones, translations} = service;
  const texts = [
    ...textKeys.map((key) => service[key]),
    ...(areas ?? []),
    ...(accessibility ?? []),
    ...(alternateNames ?? []),
    ...(phones ?? []).map(({description}) => description),
    hours?.text,
    ...Object.values(translations ?? {}).flatMap((words) => Object.values(words).flat()),
  ];
  return (
    Boolean(address?.lines.some(isWithheld)) ||
    [address?.locality, ...texts].some((text) => text !== undefined && tellsSecrecy(text))
  );
}
