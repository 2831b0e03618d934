/** Words and addresses without what they may differ in: the beginning of an address, signs, spaces. */
const bare = (text: string) =>
  text.toLowerCase().replace(/^(https:\/\/)?(www\.)?|[^\p{L}\d@]/gu, '');

/**
 * What to write after the words of a link, so that its address is not lost in plain text: a telephone number, a
 * mail address or the address of a secure page. Nothing if the words show it.
 */
export function addressAfter(words: string, link: string | undefined): string {
  const [, scheme = '', rest = ''] =
    /^(tel:|mailto:|https:\/\/)([^\s<>"]+)$/i.exec(link?.trim() ?? '') ?? [];
  const isPage = scheme.length > 7;
  const address = isPage ? rest : rest.split(/[;?,]/)[0]!;
  // People leave out the code of the country.
  const shown = bare(address).slice(/^tel/i.test(scheme) ? -10 : 0);
  return !shown || bare(words).includes(shown) ? '' : ` (${isPage ? scheme : ''}${address})`;
}
