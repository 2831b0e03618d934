import {canonical} from '../../i18n/negotiate.js';
import {webAddress} from '../../shared/web-address.js';
import {writeTend} from '../../alerts/write/tend-json.js';
import {linesOf, percentOf, type AlertDraft, type TextKey, type DraftTexts} from './draft.js';
import {fromLocal} from './local-time.js';
import {toAlert} from './to-alert.js';
import {checkTexts as say, fieldTexts, languageLabel} from './texts/index.js';

/** Something to correct or to review before saving. */
export interface Check {
  /** Whether it blocks saving. */
  must: boolean;
  /** Id of the field. */
  field: string;
  message: string;
}

const hour = 3_600_000;
/** Days after which an alert is called long. */
const longDays = 60;

/** Texts that every language needs for itself. */
const sentences: TextKey[] = [
  ...(['headline', 'description', 'instruction', 'effects', 'colourInWater', 'packaging'] as const),
  ...(['saferUse', 'naloxone', 'response', 'withdrawal', 'report'] as const),
];

/** The numbers in a text, sorted, with any digits and separators. */
export function numbersIn(text: string): string[] {
  const western = text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/٫/g, '.');
  const joined = western.replace(/(\d)[\s,](?=\d{3}(?!\d))/g, '$1');
  return (joined.match(/\d+(?:[.,]\d+)?/g) ?? []).map((each) => each.replace(',', '.')).sort();
}

const must = (field: string, message: string): Check => ({must: true, field, message});
const should = (field: string, message: string): Check => ({must: false, field, message});

function checkLanguage(draft: AlertDraft, words: DraftTexts, index: number): Check[] {
  const name = languageLabel(words.lang);
  const [first] = draft.words;
  if (!index) {
    return words.headline.trim() ? [] : [must('headline-0', say.noHeadline)];
  }
  const missing = sentences.filter((key) => first![key].trim() && !words[key].trim());
  const checks: Check[] = [];
  if (!words.headline.trim()) checks.push(must(`headline-${index}`, say.noHeadlineIn(name)));
  for (const key of missing.filter((each) => each !== 'headline')) {
    checks.push(should(`${key}-${index}`, say.lacks(name, fieldTexts[key].label)));
  }
  for (const key of sentences) {
    const [here, there] = [numbersIn(words[key]), numbersIn(first![key])];
    if (words[key].trim() && first![key].trim() && here.join(' ') !== there.join(' ')) {
      checks.push(
        should(
          `${key}-${index}`,
          say.digits(fieldTexts[key].label, there, languageLabel(first!.lang), here, name),
        ),
      );
    }
  }
  if (
    draft.words.some((other, at) => at < index && canonical(other.lang) === canonical(words.lang))
  )
    checks.push(should(`headline-${index}`, say.twice(name)));
  return checks;
}

function checkTimes(draft: AlertDraft, now: Date): Check[] {
  const checks: Check[] = [];
  const sent = fromLocal(draft.sent);
  const expires = fromLocal(draft.expires);
  if (!sent) checks.push(must('sent', say.noSent));
  else if (sent.getTime() > now.getTime() + hour) checks.push(should('sent', say.sentLater));
  else if (sent.getTime() < now.getTime() - 24 * hour) checks.push(should('sent', say.sentLong));
  if (draft.type === 'cancel') return checks;
  if (!expires) checks.push(should('expires', say.noExpiry));
  else if (expires <= now) checks.push(must('expires', say.expired));
  else if (sent && expires <= sent) checks.push(must('expires', say.expiresFirst));
  else if (expires.getTime() > now.getTime() + longDays * 24 * hour) {
    checks.push(should('expires', say.expiresLate(longDays)));
  }
  return checks;
}

function checkSender({sender, words}: AlertDraft): Check[] {
  const checks: Check[] = [];
  if (!words[0]!.senderName.trim()) checks.push(must('senderName-0', say.noIssuer));
  if (!sender.trim()) checks.push(must('sender', say.noSender));
  else if (/[\s,<&]/.test(sender.trim())) checks.push(must('sender', say.badSender));
  return checks;
}

function checkArea(draft: AlertDraft): Check[] {
  const checks: Check[] = [];
  const bad = linesOf(draft.codes).filter((code) => !/^(\d{1,2}|\d{4}|\d{7})$/.test(code));
  if (bad.length) checks.push(should('codes', say.badCode(bad.join(', '))));
  const {areas} = toAlert(draft).versions[0] ?? {areas: []};
  if (!areas.length) checks.push(should('regions', say.noArea));
  else if (
    !areas.some(({codes, polygons, circles}) => codes.length + polygons.length + circles.length)
  )
    checks.push(should('regions', say.noCode));
  return checks;
}

function checkFacts(draft: AlertDraft): Check[] {
  const checks: Check[] = [];
  const [first] = draft.words;
  draft.contents.forEach(({percent, usualPercent, certainty, method}, index) => {
    for (const [key, value] of Object.entries({percent, usualPercent})) {
      if (value.trim() && percentOf(value) === undefined)
        checks.push(must(`${key}-${index}`, say.badPercent));
    }
    const substance = first!.substances[index]?.trim();
    const facts = percent || usualPercent || certainty || method;
    if (!substance && facts) checks.push(must(`substance-${index}-0`, say.noSubstance));
    if (substance && !certainty)
      checks.push(should(`certainty-${index}`, say.noCertainty(substance)));
  });
  draft.ownColours.forEach((_, index) => {
    if (!first!.ownColours[index]?.trim())
      checks.push(should(`ownColour-${index}-0`, say.noColourName));
  });
  draft.services.forEach(({phone}, index) => {
    if (!first!.services[index]?.name.trim() && phone.trim())
      checks.push(should(`service-${index}-0`, say.noServiceName));
  });
  if (draft.photo.trim()) {
    if (!webAddress(draft.photo)) checks.push(must('photo', say.badAddress));
    if (!first!.photoAlt.trim()) checks.push(must('photoAlt-0', say.noAlt));
  }
  draft.words.forEach(({web}, index) => {
    if (web.trim() && !webAddress(web)) checks.push(must(`web-${index}`, say.badAddress));
  });
  return checks;
}

/** Whether the alert was changed after saving. Readers may have the saved one already. */
const isChanged = (draft: AlertDraft) =>
  draft.saved !== '' && draft.saved !== writeTend([toAlert(draft)]);

/** Lists what is missing or doubtful in a draft, in the order of the form. */
export function check(draft: AlertDraft, now: Date): Check[] {
  if (draft.type === 'cancel') return checkTimes(draft, now);
  const ended = draft.response.includes('allclear');
  const checks = draft.words.flatMap((words, index) => checkLanguage(draft, words, index));
  if (!ended && !draft.words[0]!.instruction.trim())
    checks.push(should('instruction-0', say.noInstruction));
  if (draft.severity === 'unknown') checks.push(should('severity', say.noSeverity));
  checks.push(...checkFacts(draft), ...checkArea(draft), ...checkSender(draft));
  checks.push(...checkTimes(draft, now));
  if (isChanged(draft)) checks.push(should('follow-up', say.changed));
  return checks;
}
