import {RuleTester} from 'eslint';
import ts from 'typescript-eslint';
import {describe, it} from 'vitest';
import {vocabulary} from '../../.config/lint/vocabulary.mjs';

RuleTester.describe = describe;
RuleTester.it = it;

const tester = new RuleTester({languageOptions: {parser: ts.parser}});
const denied = (count = 1) => Array.from({length: count}, () => ({messageId: 'denied'}));

tester.run('names', vocabulary.rules.names, {
  valid: [
    'const reported = new Set();',
    // Only whole words of a declared name count.
    'const basked = 1; const saidan = 2;',
    "import {once} from 'node:events';",
    "button.addEventListener('click', act, {once: true});",
    'speechSynthesis.getVoices().find((voice) => voice.localService);',
    'const {told: reported} = message;',
  ],
  invalid: [
    {code: 'const told = new Set();', errors: denied()},
    {code: 'let isToldOnce = false;', errors: denied()},
    {code: 'function once(make) { return make; }', errors: denied()},
    {code: 'class Speaker {}', errors: denied()},
    {code: 'interface Asked { kept: string[]; said(): void }', errors: denied(3)},
    {code: 'type Told = string;', errors: denied()},
    {code: 'class Feed { private stock = 1; heard() {} }', errors: denied(2)},
    {code: 'const {kept} = cache; const [said] = all;', errors: denied(2)},
    {code: 'const read = (asked: string) => asked;', errors: denied()},
    {
      code: 'enum Kind { Told }',
      errors: [
        {
          message:
            '"Told" is not in the glossary of src/README.md. Say: reported, or the thing itself.',
        },
      ],
    },
  ],
});

tester.run('comments', vocabulary.rules.comments, {
  valid: [
    '// Reports the problem once.',
    '/** There is no network, and it is no longer needed. */',
    '// A record that takes 5 seconds for each page.',
    '// It stands in the page.',
    // A relation, not the old idiom.
    '// Each file is read once. The factor by which the wait grows is three.',
    // Texts for readers are not comments.
    "const text = 'This is no joke. You are told of it.';",
  ],
  invalid: [
    {code: '// The host is told of it.', errors: denied(1)},
    {code: '/** What is no dose is passed over. */', errors: denied()},
    {code: '// A day is taken for a date.', errors: denied()},
    {code: '// The platform tells of it; it goes by the name.', errors: denied(2)},
    {code: '// English stands in for it.', errors: denied()},
    {code: '// Other alerts are they.', errors: denied()},
    {code: '/**\n * Undefined for a text that is\n * none.\n */', errors: denied()},
    {code: '// Those that are open come first.', errors: denied()},
    {code: '// Shows what is there, and what there is of a broken file.', errors: denied(2)},
    {code: '// The names, each once.', errors: denied()},
    {code: '// The key by which a service is found.', errors: denied()},
    {code: '/** A fault costs the one\n * value it is in. */', errors: denied()},
    {code: '// Every page may get a turn.', errors: denied()},
    {code: '// The counter stays at what it is.', errors: denied()},
    {code: '// The first gives way; the list goes on by itself.', errors: denied(2)},
    {code: '// A link that leads nowhere is dropped.', errors: denied()},
  ],
});
