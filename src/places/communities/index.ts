// Made by `npm run places` from .config/generate/places; do not edit. Sources and licences: LICENSE-CONTENT.

/**
 * Communities by the first letters of their names. A block a province, which its first line names. Every
 * other line is a place: `name/other name;latitude longitude;size`, in hundredths of a degree; the size is
 * 0 to 9, for the order of places with one name.
 */
export const communities: Readonly<Record<string, () => Promise<{default: string}>>> = {
  '0a': () => import('./0-a.js'),
  b: () => import('./b-b.js'),
  c: () => import('./c-c.js'),
  de: () => import('./d-e.js'),
  f: () => import('./f-f.js'),
  g: () => import('./g-g.js'),
  hij: () => import('./h-j.js'),
  k: () => import('./k-k.js'),
  l: () => import('./l-l.js'),
  m: () => import('./m-m.js'),
  n: () => import('./n-n.js'),
  o: () => import('./o-o.js'),
  pq: () => import('./p-q.js'),
  r: () => import('./r-r.js'),
  s: () => import('./s-s.js'),
  tu: () => import('./t-u.js'),
  v: () => import('./v-v.js'),
  wxyz: () => import('./w-z.js'),
};
