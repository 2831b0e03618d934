import {describe, expect, it} from 'vitest';
import {asciiTemplates} from '../../../.config/build/cdn/ascii.mjs';
import {sharedHelpers} from '../../../.config/build/cdn/compiler-helpers.mjs';
import decorate from '../../../.config/build/cdn/decorate.mjs';
import {ownGlobals} from '../../../.config/build/cdn/own-globals.mjs';
import {shortSchema} from '../../../.config/build/cdn/short-schemas.mjs';
import {shortSource} from '../../../.config/build/cdn/short-sources.mjs';
import {edit, editsOf} from '../../../.config/build/cdn/syntax.mjs';

const changed = (change: (code: string) => [number, number, string][], code: string): string =>
  edit(code, change(code));

describe('edits', () => {
  it('apply in any order, and insert', () => {
    const edits: [number, number, string][] = [
      [4, 5, 'E'],
      [0, 0, '>'],
      [1, 3, ''],
    ];
    expect(edit('abcdef', edits)).toBe('>adEf');
  });

  it('refuse two changes of one place, and code that is not JavaScript', () => {
    expect(() => edit('abc', [[0, 2, ''], [1, 3, '']])).toThrow('one place'); // prettier-ignore
    expect(() => editsOf('const = 1', () => ({}))).toThrow();
  });
});

describe('sources', () => {
  const css = `css\`
  /* The page's own; not \${ours}. */
  :host { color : red; margin: 0 auto;
  }
  .a > b, .c { width: calc(1em + 2px) }
\``;

  it('lose comments and spaces of their styles', () => {
    const code = `const a = ${css.replace('; not ${ours}', '')};`;
    expect(changed(shortSource, code)).toBe(
      'const a = css` :host{color :red;margin:0 auto}.a > b,.c{width:calc(1em + 2px)}`;',
    );
  });

  it('keep what a style is computed from', () => {
    const code = 'css`a { width: ${ wide ? `1px ;` : list.map((one) => { return one; }) } ; }`';
    expect(changed(shortSource, code)).toContain(
      '${ wide ? `1px ;` : list.map((one) => { return one; }) }',
    );
  });

  it('lose indentation of their templates, at each level', () => {
    const code = 'html`<p>\n      ${each.map((one) => html`\n        <b>${one}</b>`)}\n    </p>`';
    expect(changed(shortSource, code)).toBe(
      'html`<p>\n${each.map((one) => html`\n<b>${one}</b>`)}\n</p>`',
    );
  });

  it('keep strings and templates without a tag, whatever is in them', () => {
    const code = 'const a = `x\n    y`, b = "css`a { }`", c = str`\n    ${0}`;';
    expect(changed(shortSource, code)).toBe(code);
  });

  it.each([
    [`msg('Close', {desc: "it's a button"})`, `msg('Close')`],
    ['msg(str`${n} left`, {desc: `of ${n}`})', 'msg(str`${n} left`)'],
    [`msg('a) b', {desc: 'in (brackets'}) + msg("c", {desc: 'x'})`, `msg('a) b') + msg("c")`],
    [`msg('Close', {id: 'x', desc: 'y'})`, `msg('Close', {id: 'x', desc: 'y'})`],
    [`other('Close', {desc: 'x'})`, `other('Close', {desc: 'x'})`],
    [`"msg('Close', {desc: 'x'})"`, `"msg('Close', {desc: 'x'})"`],
  ])('lose descriptions for translators: %s', (code, short) => {
    expect(changed(shortSource, code)).toBe(short);
  });

  it('lose JSON Schemas, one in another too', () => {
    const code = `export const a = documented(described((x) => x, {type: described(b, {}).json}), 'Words.');\nb(1);`;
    expect(changed(shortSchema, code)).toBe('export const a = (x) => x;\nb(1);');
  });
});

describe('Lit', () => {
  it('defines no globals', () => {
    const code =
      '(globalThis.litHtmlVersions ??= []).push(1); const t = self; (t.litElementVersions ??= []).push(2); t.litPropertyMetadata ??= new WeakMap(); const m = litPropertyMetadata.get(t); "litHtmlVersions"; t.litHtmlPolyfillSupport;';
    expect(changed(ownGlobals, code)).toBe(
      'const tendOwn = {};\n(tendOwn.litHtmlVersions ??= []).push(1); const t = self; (tendOwn.litElementVersions ??= []).push(2); tendOwn.litPropertyMetadata ??= new WeakMap(); const m = tendOwn.litPropertyMetadata.get(t); "litHtmlVersions"; t.litHtmlPolyfillSupport;',
    );
  });
});

describe('templates in ASCII', () => {
  it('have the same text', () => {
    const code = 'tag`été – 🙂\\n${1}«»`';
    const ascii = changed(asciiTemplates, code);
    expect(ascii).toMatch(/^[\0-\x7f]*$/);
    const run = (text: string) =>
      new Function('tag', `return ${text}`)((strings: readonly string[]) => [...strings]) as string;
    expect(run(ascii)).toEqual(run(code));
  });

  it('cannot be raw', () => {
    expect(() => asciiTemplates('String.raw`é`')).toThrow('String.raw');
    expect(asciiTemplates('String.raw`e` + `é`')).toEqual([]);
  });
});

describe('decorators', () => {
  it('are applied by the one helper', () => {
    const code = `import _decorate from "\\0@oxc-project+runtime@1.0.0/helpers/decorate.js"; import other from "\\0@oxc-project+runtime@1.0.0/helpers/other.js";`;
    const own = changed(sharedHelpers, code);
    expect(own).toMatch(/^import _decorate from ".*cdn\/decorate\.mjs"/);
    expect(own).toContain('helpers/other.js');
  });

  it('apply to classes, methods and fields, the last one first', () => {
    const order: string[] = [];
    const noting = (name: string) => (target: unknown, key?: string) =>
      void order.push(`${name} ${key ?? typeof target}`);
    class Thing {
      greet() {
        return 'hello';
      }
    }
    const loud = (_: object, __: string, property: PropertyDescriptor) => ({
      ...property,
      value: () => 'HELLO',
    });
    expect(decorate([noting('a'), noting('b')], Thing, undefined, undefined)).toBe(Thing);
    decorate([noting('c'), loud], Thing.prototype, 'greet', null);
    decorate([noting('d')], Thing.prototype, 'field', undefined);
    expect(order).toEqual(['b function', 'a function', 'c greet', 'd field']);
    expect(new Thing().greet()).toBe('HELLO');
    expect('field' in Thing.prototype).toBe(false);
    const Other = class {};
    expect(decorate([() => Other], Thing, undefined, undefined)).toBe(Other);
  });
});
