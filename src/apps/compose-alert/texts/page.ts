export const pageTexts = {
  title: 'Write an alert',
  intro:
    'Warn people about a dangerous drug. Fill in what you know; leave the rest. Then save the files and put them on your website.',
  private: 'Nothing is sent. What you write stays in this browser until you erase it.',
  notKept: 'This browser keeps nothing between visits. Save your files before you close the page.',
  skip: 'Skip to the form',
  form: 'The alert',
  needed: '(needed)',
};

export const sections = {
  kind: 'What is it?',
  languages: 'Languages',
  say: 'Say it',
  drug: 'The drug',
  contains: 'What is in it',
  people: {
    title: 'How it is used, and what it does',
    hint: 'Smoked, injected, snorted, swallowed; effects',
  },
  help: {
    title: 'Help and care',
    hint: 'Being safer, naloxone, withdrawal, places that help, where to tell',
  },
  area: 'Where',
  who: 'Who warns, and when',
  more: {title: 'Photo and page', hint: 'A photo of the drug, a page with more'},
};

export const rest = 'If you know more';

export const labels = {
  kind: 'What kind of warning?',
  severity: 'How grave is it?',
  test: 'This is only a test. Websites do not show it.',
  colours: 'Colours',
  coloursHint: 'Choose all that were seen.',
  ownColour: 'Colour',
  ownColourName: 'Its name',
  addColour: 'Add another colour',
  form: 'What it looks like',
  noForm: 'Not known',
  routes: 'How it was used',
  substance: 'Substance',
  certainty: 'How sure is it?',
  confirmed: 'Confirmed by a test',
  suspected: 'Suspected',
  unsaid: 'Choose',
  percent: 'How much of it, in %',
  usualPercent: 'How much is usual, in %',
  method: 'How it was tested',
  addContent: 'Add a substance',
  service: 'Place that helps',
  serviceName: 'Name',
  serviceHours: 'Hours',
  phone: 'Phone',
  addService: 'Add a place',
  regions: 'Province or territory',
  regionsHint: 'Websites there show the alert.',
  codes: 'Only a part of it? Codes of regions or towns',
  codesHint:
    'Statistics Canada’s numbers, one on each line. 5915 is Metro Vancouver, 5915022 the city. Choose no province then.',
  sender: 'Your e-mail address',
  senderHint:
    'It names you in the files, and readers may see it. Use the same one each time: by it an update finds its alert.',
  sent: 'When do you give this warning?',
  sentUpdate: 'When do you send this update?',
  sentCancel: 'When do you cancel it?',
  expires: 'Until when does it hold?',
  expiresHint: 'Two weeks is usual. Readers do not see it after that.',
  twoWeeks: 'Two weeks from now',
  noEnd: 'No end',
  now: 'Now',
  photo: 'Address of a photo',
  photoHint: 'Starts with https://. Put the photo on your website first.',
  addLanguage: 'Add a language',
  otherLanguage: 'Another one, by its tag',
  otherLanguageHint: 'Such as chp for Dëne Sųłiné.',
  add: 'Add',
  remove: 'Remove',
};

export const sameAs = (name: string) => `Same as ${name}`;
export const removeLanguageText = (name: string) => `Remove ${name}`;
export const removeRow = (what: string, number: number) => `Remove ${what} ${number}`;
export const rowTitle = (what: string, number: number) => `${what} ${number}`;
export const languageAdded = (name: string) =>
  `${name} is there now. Each field that needs words has a second box.`;
export const timeZone = (name: string) => `By the clock here (${name}).`;
export const badTag = 'This is not a language tag. Examples: chp, oj-Latn, pa-Arab.';
export const firstGiven = (when: string) => `First given: ${when}`;

export const previewTexts = {
  title: 'As readers see it',
  short: 'Preview',
  language: 'Show it in',
  print: 'Print',
  none: 'Readers see nothing: this ends the alert.',
};

export const checkTitle = {
  title: 'Before you save',
  none: 'All good. Nothing is missing.',
  good: 'All good',
  short: (count: number) => (count === 1 ? '1 check' : `${count} checks`),
  count: (musts: number, all: number) =>
    `${all === 1 ? 'One thing' : `${all} things`} to look at${musts ? `, ${musts} to fix first` : ''}.`,
  must: 'Fix',
  should: 'Look',
};

export const save = {
  title: 'Save',
  intro: 'Put the files on your website. The Tend file is the one that Tend’s alert banner reads.',
  tend: 'Save the Tend file',
  cap: 'Save as CAP',
  atom: 'Save as Atom',
  tendHint: 'For your website: alerts.json',
  capHint: 'For alert systems, one message a file',
  atomHint: 'For news readers, and systems that follow a feed',
  done: (name: string) => `Saved: ${name}. Look in your downloads.`,
  blocked: (count: number) =>
    count === 1 ? 'Not saved. Fix one thing first.' : `Not saved. Fix ${count} things first.`,
  others: (count: number) =>
    count === 1
      ? 'The Tend and Atom files also keep the other alert of the file that you opened:'
      : `The Tend and Atom files also keep the ${count} other alerts of the file that you opened:`,
  leaveOut: 'Leave out',
};

export const open = {
  title: 'Start new, or open an alert',
  file: 'Open a file that was saved before',
  fileHint: 'Tend, CAP or Atom. It is read here and goes nowhere.',
  reading: 'Reading…',
  none: (name: string) => `There is no alert in ${name} that can be opened.`,
  problems: 'What could not be read:',
  found: (name: string) => `Found in ${name}`,
  replace: 'What you have written so far will be replaced.',
  losesSome: 'It says more than this form can show. What you save from here may lose some of it.',
  edit: 'Go on writing',
  editHint: 'It is not on your website yet.',
  update: 'Update',
  updateHint: 'Something has changed.',
  allClear: 'All clear',
  allClearHint: 'The danger is over. Readers are told.',
  cancel: 'Cancel the alert',
  cancelHint: 'It was wrong. It goes away.',
  close: 'Close',
  given: (when: string) => `Given ${when}`,
  until: (when: string) => `until ${when}`,
  untitled: 'Alert without a headline',
  cancellation: 'A cancellation',
};

export const mode = {
  update: 'You are writing an update. It takes the place of the alert that you opened.',
  allClear: 'You are writing an all clear. Say in the headline that the danger is over.',
  cancel: 'You are cancelling an alert. Save the files, and it goes away for readers.',
  cancelled: (headline: string) => `Cancels: ${headline}`,
  followUp: 'It is on your website already?',
  asUpdate: 'Make this an update',
};

export const erase = {
  button: 'Erase and start new',
  sure: 'Erase all that you have written here? Saved files stay.',
  yes: 'Yes, erase',
  no: 'Keep it',
  done: 'Erased. You can start new.',
};

export const footer =
  'A page of Tend, open-source widgets about the toxic drug crisis. It works from any web server.';
