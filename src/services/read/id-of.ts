import type {Service} from '../model/service.js';

/** Letters and digits of any script, joined by hyphens. */
const slug = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);

/** Makes an id from name and street; for a confidential service, only from its name. */
export function idOf({
  name,
  address,
  confidential,
}: Pick<Partial<Service>, 'name' | 'address' | 'confidential'>): string {
  const street = confidential ? undefined : address?.lines.join(' ');
  return slug([name, street].filter(Boolean).join(' ')) || 'service';
}
