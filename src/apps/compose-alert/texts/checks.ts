/** The messages of the checks. */
const list = (numbers: readonly string[]) => (numbers.length ? numbers.join(', ') : 'none');

export const checkTexts = {
  noHeadline: 'There is no headline.',
  noHeadlineIn: (language: string) =>
    `There is no headline in ${language}. Write one, or remove the language.`,
  lacks: (language: string, field: string) => `“${field}” is still empty in ${language}.`,
  digits: (field: string, a: string[], langA: string, b: string[], langB: string) =>
    `“${field}”: the numbers differ. ${langA}: ${list(a)}. ${langB}: ${list(b)}.`,
  twice: (language: string) => `${language} is there twice.`,
  noInstruction: 'Nothing says what to do. Give people at least one thing that they can do.',
  noSeverity: 'Nothing says how grave it is.',
  badPercent: 'This must be a number from 0 to 100.',
  noSubstance: 'Name the substance, or remove it.',
  noCertainty: (substance: string) => `Is ${substance} confirmed or suspected?`,
  noColourName: 'Name the colour, for people who do not see it.',
  noServiceName: 'Name the place.',
  badAddress: 'This is not a web address. It must start with https:// or http://.',
  noAlt: 'Say what the photo shows, for people who do not see it.',
  badCode: (codes: string) => `${codes}: these codes have two, four or seven digits.`,
  noArea: 'Nothing says where. Without an area, every website shows the alert.',
  noCode: 'Choose a province or give a code. By a name alone, websites cannot tell who needs it.',
  noIssuer: 'Nothing says who warns.',
  noSender: 'There is no e-mail address. Without it the alert cannot be updated.',
  badSender: 'Your e-mail address must not contain spaces, commas, < or &.',
  noSent: 'Say when the warning is given.',
  sentLater: 'This is in the future. Is that right?',
  sentLong: 'This is more than a day ago. Is that right?',
  noExpiry: 'It has no end. Websites show it for one day, then it goes away.',
  expired: 'This is in the past. Readers would not see the alert at all.',
  expiresFirst: 'It ends before it is given.',
  expiresLate: (days: number) => `It holds for more than ${days} days. Old alerts lose trust.`,
  changed:
    'You changed the alert after you saved it. Is it on your website already? Then make this an update, or readers may keep the old one.',
};
