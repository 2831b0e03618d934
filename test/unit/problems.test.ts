import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {problemsPage} from '../../.config/generate/problems.mjs';

it('the page of problems has every code as it is in the code', async () => {
  expect(readFileSync('stories/problems.mdx', 'utf8')).toBe(await problemsPage());
});
