/** Expands the unions of attributes and properties, so that editors suggest `nasal` rather than `Kit`. */
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../..', import.meta.url));

function programOf(files) {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config;
  const {options} = ts.parseJsonConfigFileContent(config, ts.sys, root);
  return ts.createProgram(files, options);
}

/** The type of a property without `undefined`. A union of strings is expanded to its values. */
function typeText(checker, symbol, node) {
  const type = checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(symbol, node));
  const parts = type.isUnion() ? type.types : [type];
  if (parts.every((part) => part.isStringLiteral())) {
    return parts.map(({value}) => `'${value}'`).join(' | ');
  }
  return checker.typeToString(type, node, ts.TypeFormatFlags.NoTruncation);
}

export const readTypes = {
  name: 'types',
  packageLinkPhase({customElementsManifest: {modules}}) {
    const program = programOf(modules.map(({path}) => join(root, path)));
    const checker = program.getTypeChecker();
    for (const {path, declarations} of modules) {
      const source = program.getSourceFile(join(root, path));
      for (const declaration of declarations) {
        const node = source.statements.find(({name}) => name?.text === declaration.name);
        const type = checker.getTypeAtLocation(node);
        for (const member of declaration.members ?? []) {
          const symbol = type.getProperty(member.name);
          if (member.kind === 'field' && symbol)
            member.type = {text: typeText(checker, symbol, node)};
        }
        for (const attribute of declaration.attributes ?? []) {
          const symbol = type.getProperty(attribute.fieldName ?? attribute.name);
          if (symbol) attribute.type = {text: typeText(checker, symbol, node)};
        }
      }
    }
  },
};
