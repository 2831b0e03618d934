/**
 * Reads an element's `static settings` and `static aliases`: the default of an attribute, its key in the
 * profile, and its earlier names.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const parse = (path) =>
  ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.Latest, true);

/** The object literal of a constant that a file imports from its own folder. */
function importedObject(source, path, name) {
  const from = new RegExp(`\\b${name}\\b[^;]*from '\\./([\\w-]+)\\.js'`).exec(source.text)?.[1];
  let found;
  const visit = (node) => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === name) found = node.initializer;
    ts.forEachChild(node, visit);
  };
  if (from) visit(parse(join(dirname(path), `${from}.ts`)));
  return found;
}

/** The object literal of a static member of a file's class. */
function objectOf(source, path, name) {
  let found;
  const visit = (node) => {
    if (ts.isPropertyDeclaration(node) && node.name.getText() === name && node.initializer) {
      let value = node.initializer;
      while (ts.isAsExpression(value) || ts.isSatisfiesExpression(value)) value = value.expression;
      if (ts.isIdentifier(value)) value = importedObject(source, path, value.text) ?? value;
      if (ts.isObjectLiteralExpression(value)) found = value;
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const valueOf = (object, name) => {
  const property = object.properties.find((each) => each.name?.getText() === name);
  let value = property?.initializer;
  while (value && (ts.isAsExpression(value) || ts.isParenthesizedExpression(value)))
    value = value.expression;
  return value;
};

/** The text of a default. The value of a named number is looked up in the element's feature. */
function literalOf(value, path) {
  if (!value || !ts.isIdentifier(value) || value.text === 'undefined') return value?.getText();
  const feature = join(root, dirname(dirname(path)));
  const constant = new RegExp(`export const ${value.text} = ([\\d_.]+)`);
  for (const file of readdirSync(feature, {recursive: true, encoding: 'utf8'})) {
    if (!file.endsWith('.ts')) continue;
    const found = constant.exec(readFileSync(join(feature, file), 'utf8'));
    if (found) return found[1].replaceAll('_', '');
  }
  throw new Error(`${path}: the default ${value.text} has no value`);
}

/** `({kit}: Profile) => kit` and `({alerts}) => alerts?.poll` → `kit`, `alerts.poll`. */
const profileKey = (arrow) => arrow?.body?.getText().replace(/\?\./g, '.');

export const readSettings = {
  name: 'settings',
  packageLinkPhase({customElementsManifest: {modules}}) {
    const basePath = 'src/ui/tend-element.ts';
    const base = parse(basePath);
    for (const {path, declarations} of modules) {
      const source = parse(path);
      const aliases = [
        objectOf(base, basePath, 'aliases'),
        objectOf(source, path, 'aliases'),
      ].flatMap((object) => (object?.properties ?? []).filter(ts.isPropertyAssignment));
      for (const {attributes = []} of declarations) {
        for (const property of objectOf(source, path, 'settings')?.properties ?? []) {
          const name = valueOf(property.initializer, 'attribute')?.text;
          const attribute = attributes.find((each) => each.name === name);
          if (!attribute) throw new Error(`${path}: no attribute "${name}" for the setting`);
          const key = profileKey(valueOf(property.initializer, 'profile'));
          const otherwise = literalOf(valueOf(property.initializer, 'default'), path);
          if (otherwise && otherwise !== 'undefined') attribute.default = otherwise;
          if (key) attribute.description += ` Without it: \`${key}\` of the profile.`;
        }
        for (const {name, initializer} of aliases) {
          const present = attributes.find((each) => each.name === initializer.text);
          if (!present) continue;
          attributes.push({
            name: name.text,
            fieldName: present.fieldName,
            type: present.type,
            deprecated: `Earlier name of \`${present.name}\`.`,
          });
        }
      }
    }
  },
};
