/**
 * Removes the JSON Schema and its descriptions from the scripts: only the published schemas need them.
 * `described(read, …)` becomes `read`, `documented(schema, …)` becomes `schema`.
 */
const wrappers = ['described', 'documented'];

export const shortSchemas = {
  name: 'tend-short-schemas',
  enforce: 'post',
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id) || !/\b(described|documented)\(/.test(code)) return undefined;
    const cuts = [];
    const visit = (node) => {
      if (!node || typeof node !== 'object') return;
      if (node.type === 'CallExpression' && wrappers.includes(node.callee.name)) {
        const [schema] = node.arguments;
        cuts.push([node.start, schema.start], [schema.end, node.end]);
      }
      // An import of wrappers alone goes too, or a script would bring all of that module for its chunks.
      if (node.type === 'ImportDeclaration' && node.specifiers.length) {
        const {start, end, specifiers} = node;
        if (specifiers.every(({imported}) => wrappers.includes(imported?.name))) {
          cuts.push([start, end]);
        }
      }
      for (const child of Object.values(node)) visit(child);
    };
    visit(this.parse(code));
    // From the end, so that earlier positions stay valid.
    return cuts
      .sort(([a], [b]) => b - a)
      .reduce((text, [start, end]) => text.slice(0, start) + text.slice(end), code);
  },
};
