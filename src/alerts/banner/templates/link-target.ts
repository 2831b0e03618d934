/**
 * The addresses that words may lead to: a telephone number, a mail address or a secure page. Nothing else
 * from outside becomes a link.
 */
export function linkTarget(address: string | undefined): string | undefined {
  const text = address?.trim().slice(0, 2000) ?? '';
  if (/^tel:\+?[\d().\s-]{3,25}((;ext=|,+)\d{1,8})?$/i.test(text)) return `tel:${text.slice(4)}`;
  const mail = /^mailto:([^\s?<>"@]+@[^\s?<>"@]+\.[a-z]{2,})(\?|$)/i.exec(text)?.[1];
  if (mail) return `mailto:${mail}`;
  if (!/^https:\/\//i.test(text)) return undefined;
  try {
    return new URL(text).href;
  } catch {
    return undefined;
  }
}
