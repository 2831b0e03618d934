// How many requests stand one behind the other.

/** A wait that ends this soon before a request starts, in ms, is taken as what it waited for. */
const soon = 250;

/**
 * Gives each request its place in the chain: the page is 1, what the page asks for is 2, what that
 * asks for is 3. The browser names the script whose code made a request; if that code had first
 * waited for something else (say a document that names the next one), the browser does not say
 * so. Then timing does: a request that starts just after another one ended, which in turn started
 * after the script had arrived, counts as behind it.
 * @param {Array<{url: string, start: number, end: number, from: string[], cached: boolean}>} requests
 *   in order of their start; times in ms; `from`: addresses of the documents and scripts that
 *   caused it; `cached`: whether it came from the browser's cache, for which nothing waits
 * @returns {number[]} the place of each request
 */
export function chainDepths(requests) {
  const depths = [];
  requests.forEach((request, i) => {
    if (i === 0) {
      depths.push(1);
      return;
    }
    const before = requests.slice(0, i);
    const causes = before.map((other, j) => ({other, depth: depths[j]}));
    const named = causes.filter(({other}) => request.from.includes(other.url));
    let depth = Math.max(1, ...named.map((cause) => cause.depth));
    const byScript = named.filter((cause) => cause.other !== requests[0]);
    if (byScript.length) {
      const arrived = Math.max(...byScript.map(({other}) => other.end));
      for (const {other, depth: place} of causes) {
        const waited =
          !other.cached && other.end <= request.start && request.start - other.end < soon;
        if (waited && other.start >= arrived) depth = Math.max(depth, place);
      }
    }
    depths.push(depth + 1);
  });
  return depths;
}
