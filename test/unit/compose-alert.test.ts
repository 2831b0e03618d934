import {describe, expect, it} from 'vitest';
import {check, numbersIn} from '../../src/apps/compose-alert/checks.js';
import {
  emptyContent,
  emptyTexts,
  newDraft,
  type AlertDraft,
} from '../../src/apps/compose-alert/draft.js';
import {alertsOf, fileOf, openFile} from '../../src/apps/compose-alert/files.js';
import {followUp} from '../../src/apps/compose-alert/follow-up.js';
import {fromAlert, isFullyEditable} from '../../src/apps/compose-alert/from-alert.js';
import {fromLocal, toLocal} from '../../src/apps/compose-alert/local-time.js';
import {removeLanguage, toAlert} from '../../src/apps/compose-alert/to-alert.js';
import type {Alert} from '../../src/alerts/model/alert.js';
import {alertsInForce} from '../../src/alerts/index.js';

const now = new Date('2026-11-23T14:05:30-08:00');
const stamp = {id: 'alert-1', now};
const later = {id: 'alert-2', now: new Date('2026-11-25T10:00:10-08:00')};

/** A draft as somebody fills in the form. */
function filled(how: (draft: AlertDraft) => void = () => {}): AlertDraft {
  const draft = newDraft(stamp);
  draft.sender = 'alerts@willowbend.example';
  draft.colours = ['purple'];
  draft.ownColours = ['#008080'];
  draft.form = 'pebbles';
  draft.routes = ['smoked'];
  draft.regions = ['59'];
  draft.contents = [{...emptyContent(), certainty: 'confirmed', percent: '1,5 %'}];
  draft.services = [{phone: '555-0134'}];
  draft.words = [
    {
      ...emptyTexts('en-CA'),
      headline: 'Purple down, 55% fentanyl',
      description: 'Three people.',
      instruction: 'Do not use alone.',
      soldAs: 'down\n dope \n',
      ownColours: ['teal'],
      substances: ['carfentanil'],
      services: [{name: 'Front desk', hours: '9 to 5'}],
      senderName: 'Willow Bend',
    },
    {
      ...emptyTexts('fr-CA'),
      headline: 'Down violet, 55 % de fentanyl',
      description: 'Trois personnes.',
      instruction: 'Ne consommez pas seul.',
      ownColours: [''],
      substances: ['carfentanil'],
      services: [{name: 'Accueil', hours: ''}],
    },
  ];
  how(draft);
  return draft;
}

const messages = (draft: AlertDraft, at = now) =>
  check(draft, at).map(({field, must}) => `${field}${must ? '!' : ''}`);

describe('an alert from the form', () => {
  const alert = toAlert(filled());
  const [english, french] = alert.versions as [Alert['versions'][0], Alert['versions'][0]];

  it('contains exactly what was filled in', () => {
    expect(english).toMatchObject({
      event: 'Drug alert',
      category: ['health'],
      severity: 'severe',
      certainty: 'observed',
      areas: [{name: 'British Columbia', codes: [{system: 'sgc', value: '59'}]}],
      drug: {
        soldAs: ['down', 'dope'],
        appearance: {
          colours: [
            {name: 'purple', value: '#8149b8'},
            {name: 'teal', value: '#008080'},
          ],
          form: 'pebbles',
        },
        contains: [{substance: 'carfentanil', certainty: 'confirmed', percent: 1.5}],
        services: [{name: 'Front desk', hours: '9 to 5', phone: '555-0134'}],
      },
    });
    expect(Object.keys(english.drug!)).not.toContain('effects');
    expect(english.expires).toEqual(fromLocal(toLocal(new Date(now.getTime() + 14 * 86_400_000))));
  });

  it('uses the names of the first language where another has none, and that language’s own text otherwise', () => {
    expect(french.senderName).toBe('Willow Bend');
    expect(french.event).toBe('Alerte drogue');
    expect(french.areas[0]!.name).toBe('Colombie-Britannique');
    expect(french.drug!.soldAs).toEqual(['down', 'dope']);
    expect(french.drug!.services).toEqual([{name: 'Accueil', hours: '9 to 5', phone: '555-0134'}]);
    expect(
      toAlert(filled(({words}) => (words[1]!.description = ''))).versions[1],
    ).not.toHaveProperty('description');
  });

  it('keeps the full content of a language when the first one is removed', () => {
    const draft = filled();
    const before = toAlert(draft).versions[1];
    removeLanguage(draft, 0);
    expect(toAlert(draft).versions).toEqual([before]);
  });

  it.each(['tend', 'cap', 'atom'] as const)('is read back from its %s file', async (kind) => {
    const {name, type, text} = fileOf(kind, filled());
    const {alerts, problems} = await openFile(new File([text], name, {type}));
    expect(problems).toEqual([]);
    const again = fromAlert(alerts[0]!, [], later);
    const {original: _, ...form} = again;
    const {original: __, ...before} = filled();
    expect({...form, words: form.words.map(({from: ___, ...words}) => words)}).toEqual({
      ...before,
      certainty: 'observed',
      contents: [{...emptyContent(), certainty: 'confirmed', percent: '1.5'}],
      words: before.words.map(({from: ___, ...words}, index) => ({
        ...words,
        soldAs: index ? '' : 'down\ndope',
        substances: index ? [''] : ['carfentanil'],
      })),
    });
  });
});

describe('an alert that was opened', () => {
  it.each([
    ['', 'empty.json is empty.'],
    ['<html><p>No.</p></html>', 'empty.json is '],
    ['{"alerts": [1]}', 'empty.json: "alerts'],
  ])('is refused with the name of its file: %j', async (text, words) => {
    const {alerts, problems} = await openFile(new File([text], 'empty.json'));
    expect(alerts).toEqual([]);
    expect(problems[0]).toContain(words);
  });

  const alert: Alert = {
    ...toAlert(filled()),
    sent: new Date('2026-11-23T22:05:42Z'),
    versions: toAlert(filled()).versions.map((version) => ({
      ...version,
      expires: new Date('2026-12-07T22:05:42Z'),
      parameters: [{name: 'layer:own', value: 'kept'}],
      areas: [
        {
          ...version.areas[0]!,
          polygons: [
            [
              [0, 0],
              [1, 0],
              [1, 1],
              [0, 0],
            ],
          ],
          circles: [],
        },
        {name: 'Elsewhere', polygons: [], circles: [], codes: []},
      ],
    })),
  };

  it('keeps values that the form does not show, to the second', () => {
    expect(toAlert(fromAlert(alert, [], later))).toEqual(alert);
    expect(isFullyEditable(alert, later)).toBe(true);
  });

  it('is marked if it contains more than the form can show', () => {
    const [first, second] = alert.versions as [Alert['versions'][0], Alert['versions'][0]];
    const other: Alert = {...alert, versions: [first, {...second, severity: 'minor'}]};
    expect(isFullyEditable(other, later)).toBe(false);
  });

  it('is updated by a new message that replaces it', () => {
    const next = toAlert(followUp('update', alert, [], later));
    expect(next).toMatchObject({
      id: 'alert-2',
      type: 'update',
      references: [{sender: alert.sender, id: alert.id, sent: alert.sent}],
      issued: alert.sent,
    });
    const third = toAlert(followUp('update', next, [], {...later, id: 'alert-3'}));
    expect(third.issued).toEqual(alert.sent);
    expect(third.references.map(({id}) => id)).toEqual(['alert-1', 'alert-2']);
    expect(alertsInForce([third, alert, next], {now: later.now})).toEqual([third]);
  });

  it('gets a new end if its own has passed', () => {
    const late = {id: 'alert-2', now: new Date('2027-01-10T10:00:00Z')};
    const {expires} = toAlert(followUp('update', alert, [], late)).versions[0]!;
    expect(expires).toEqual(new Date('2027-01-24T10:00:00Z'));
  });

  it('is cancelled without a replacement text', () => {
    const cancel = toAlert(followUp('cancel', alert, [], later));
    expect(cancel).toMatchObject({type: 'cancel', versions: []});
    expect(alertsInForce([alert, cancel], {now: later.now})).toEqual([]);
  });

  it('ends with a message that says "all clear"', () => {
    const draft = followUp('all-clear', alert, [], later);
    const clear = toAlert(draft);
    expect(clear.versions[0]).toMatchObject({
      headline: 'All clear: Purple down, 55% fentanyl',
      response: ['allclear'],
      urgency: 'past',
      severity: 'minor',
    });
    expect(clear.versions[1]!.headline).toMatch(/^Fin de l’alerte/);
    expect(clear.versions[0]).not.toHaveProperty('instruction');
    expect(messages(draft, later.now)).toEqual([]);
  });

  it('leaves other alerts of its file unchanged, except those that it ends', () => {
    const other = {...alert, id: 'other'};
    const draft = followUp('update', alert, [alert, other], later);
    expect(alertsOf(draft).map(({id}) => id)).toEqual(['alert-2', 'other']);
  });
});

describe('checks', () => {
  it('find nothing in a complete alert', () => expect(messages(filled())).toEqual([]));

  it.each<[string, (draft: AlertDraft) => void, string]>([
    ['no headline', ({words}) => (words[0]!.headline = ' '), 'headline-0!'],
    ['no headline in the second language', ({words}) => (words[1]!.headline = ''), 'headline-1!'],
    ['a language left half empty', ({words}) => (words[1]!.instruction = ''), 'instruction-1'],
    ['other digits', ({words}) => (words[1]!.headline = '٥٠٪ فنتانيل'), 'headline-1'],
    [
      'nothing to do',
      ({words}) => words.forEach((each) => (each.instruction = '')),
      'instruction-0',
    ],
    ['no end', (draft) => (draft.expires = ''), 'expires'],
    ['an end in the past', (draft) => (draft.expires = '2026-11-22T10:00'), 'expires!'],
    ['an end that is far', (draft) => (draft.expires = '2027-11-22T10:00'), 'expires'],
    ['a start in the future', (draft) => (draft.sent = '2026-11-25T10:00'), 'sent'],
    ['no start', (draft) => (draft.sent = ''), 'sent!'],
    ['no area', (draft) => (draft.regions = []), 'regions'],
    [
      'an area by name alone',
      (draft) => ((draft.regions = []), (draft.words[0]!.areaName = 'Here')),
      'regions',
    ],
    ['a code that is none', (draft) => (draft.codes = '591'), 'codes'],
    ['no issuer', ({words}) => (words[0]!.senderName = ''), 'senderName-0!'],
    ['no address', (draft) => (draft.sender = ''), 'sender!'],
    ['an address with spaces', (draft) => (draft.sender = 'a b'), 'sender!'],
    [
      'a photo without words',
      (draft) => (draft.photo = 'https://willow.example/a.jpg'),
      'photoAlt-0!',
    ],
    ['a share that is none', ({contents}) => (contents[0]!.percent = 'much'), 'percent-0!'],
    ['no certainty', ({contents}) => (contents[0]!.certainty = ''), 'certainty-0'],
    ['a colour without a name', ({words}) => (words[0]!.ownColours = ['']), 'ownColour-0-0'],
    ['a change after saving', (draft) => (draft.saved = '{"alerts":[]}'), 'follow-up'],
  ])('find %s', (_, how, found) => expect(messages(filled(how))).toEqual([found]));

  it('ask for an address of a photo that can be opened', () => {
    const draft = filled(
      (each) => ((each.photo = 'javascript:alert(1)'), (each.words[0]!.photoAlt = 'a')),
    );
    expect(messages(draft)).toEqual(['photo!']);
  });

  it.each([
    ['1,5 mg in 1 000 bags', '1.5 mg in 1,000 bags'],
    ['٥٥٪', '55 %'],
    ['2 of 3', '3, dont 2'],
  ])('treat %s and %s as the same numbers', (a, b) => expect(numbersIn(a)).toEqual(numbersIn(b)));
});
