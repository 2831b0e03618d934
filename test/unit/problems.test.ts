import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {problemsPage} from '../../.config/generate/problems.mjs';

it('the page of problems lists every code in the source', async () => {
  expect(readFileSync('stories/problems.mdx', 'utf8')).toBe(await problemsPage());
});
