/**
 * Checks names and comments against the glossary (`src/README.md`): the field's standard term, one word for
 * one thing. Only declarations are checked, so names of libraries and the platform are allowed.
 */

/** Words that a declared name must not contain (`isTold`, `kept`), and their replacements. */
const deniedWords = {
  told: 'reported, or the thing itself',
  asked: 'requested, criteria or search state',
  kept: 'saved, stored or cached',
  said: 'text, formatted or announced',
  speaker: 'localizer',
  aboard: 'runtime exports',
  sayings: 'script',
};

/** Names that must not be declared, and their replacements. */
const deniedNames = {
  once: 'memoize, ignoreKeyRepeat or uniqueDefined',
  Voice: 'LocaleMessages',
  Speech: 'ActiveLocales',
  standIn: 'fallback',
  standIns: 'fallbacks',
  turns: 'yieldToMain',
  inTurns: 'yieldToMain',
  tell: 'report',
  tellApart: 'disambiguate or detect',
  stock: 'inForceKey',
  takeStock: 'refreshInForce',
  heard: 'onFeedChanged',
  settle: 'applyProfile',
  settled: 'initialAlertsShown',
  decisive: 'localeTriggers',
  dress: 'applyTheme',
  firstActs: 'intentEvents',
  atFirst: 'pageSize',
  isBare: 'hasNothingToShow',
  giving: 'doseScreens',
  answering: 'followUpScreens',
  afterwards: 'postDoseLines',
  preparing: 'preparationLines',
  doors: 'htmlInjectionSinks',
  whereabouts: 'messageLocations',
};

/** Phrases that a comment must not contain, and their replacements. */
const deniedPhrases = [
  [/\b(?:is|are|was|were|be|been) told\b|\btold (?:of|once)\b/i, 'reported'],
  [/\btells? (?:of|apart)\b|\btelling of\b/i, 'reports, shows or detects'],
  [/\bgo(?:es)? by\b/i, 'uses'],
  [/\btaken for\b|\btakes? (?:it|them|this|that) for\b/i, 'is read as'],
  [/\bst(?:ands?|ood) in for\b|\bstands? in(?=\s*(?:[.,;:)]|$))/i, 'is used instead of'],
  [/(?<!\bthere )\b(?:is|are|was) no (?!longer\b|more\b|one\b)[a-z]+/i, 'is not a …'],
  [/\b(?:is|are) none\b(?! of)/i, 'is not one'],
  [/\bthose that\b|\bare they\b/i, 'a noun: which ones?'],
  [/\bwhat is (?:nowhere|nobody|there)\b/i, 'a sentence with a subject'],
  [/\bwhat there is of\b/i, 'the part that was read, or the rest'],
  [/\beach once\b/i, 'without duplicates'],
  [/\bby which\b[^.;]*?\b(?:found|know[ns]?)\b/i, 'that finds it, or the name of it'],
  [/\bcosts? (?:only )?the (?:one )?value\b/i, 'the value is left out'],
  [/\bgets? a turn\b/i, 'runs, or yields to the page'],
  [/\bat what it is\b/i, 'unchanged'],
  [/\b(?:gives?|gave|giving) way\b/i, 'is replaced, or yields'],
  [/\bgo(?:es)? on by\b/i, 'continues with'],
  [/\b(?:leads?|leading) nowhere\b/i, 'refers to something that does not exist'],
];

const wordsOf = (name) => name.split(/(?=[A-Z])|[_$\d]+/).map((word) => word.toLowerCase());

/** @returns the replacement for a name; undefined if the name is allowed. */
function instead(name) {
  if (Object.hasOwn(deniedNames, name)) return deniedNames[name];
  const word = wordsOf(name).find((each) => Object.hasOwn(deniedWords, each));
  return word && deniedWords[word];
}

const memberKinds = [
  ...['PropertyDefinition', 'MethodDefinition', 'TSPropertySignature', 'TSMethodSignature'],
  ...['TSAbstractPropertyDefinition', 'TSAbstractMethodDefinition', 'TSEnumMember'],
];

/** @type {import('eslint').Rule.RuleModule} */
const names = {
  meta: {
    type: 'suggestion',
    docs: {description: 'Declared names speak the glossary.'},
    messages: {denied: '"{{name}}" is not in the glossary of src/README.md. Say: {{instead}}.'},
    schema: [],
  },
  create(context) {
    // Classes and enum members are declared in two scopes.
    const checked = new Set();
    const check = (node) => {
      if (node?.type !== 'Identifier' || checked.has(node)) return;
      checked.add(node);
      const better = instead(node.name);
      const data = {name: node.name, instead: better};
      if (better) context.report({node, messageId: 'denied', data});
    };
    return {
      ...Object.fromEntries(
        memberKinds.map((kind) => [kind, ({key, id, computed}) => !computed && check(key ?? id)]),
      ),
      'Program:exit'() {
        for (const {variables} of context.sourceCode.scopeManager.scopes) {
          for (const {defs, identifiers} of variables) {
            // An imported name is checked in the file that declares it.
            if (defs[0]?.type !== 'ImportBinding') check(identifiers[0]);
          }
        }
      },
    };
  },
};

/** @type {import('eslint').Rule.RuleModule} */
const comments = {
  meta: {
    type: 'suggestion',
    docs: {description: 'Comments say it in plain words.'},
    messages: {denied: '"{{phrase}}" is private phrasing. Say: {{instead}}.'},
    schema: [],
  },
  create: (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments()) {
        const text = comment.value.replace(/\s*\n\s*\*?\s*/g, ' ');
        for (const [pattern, better] of deniedPhrases) {
          const phrase = pattern.exec(text)?.[0];
          if (!phrase) continue;
          const data = {phrase, instead: better};
          context.report({loc: comment.loc, messageId: 'denied', data});
        }
      }
    },
  }),
};

export const vocabulary = {meta: {name: 'vocabulary'}, rules: {names, comments}};

export const vocabularyRules = [
  {
    files: ['**/*.{ts,mjs}'],
    plugins: {vocabulary},
    rules: {'vocabulary/names': 'error', 'vocabulary/comments': 'error'},
  },
];
