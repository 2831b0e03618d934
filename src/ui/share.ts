/** What a reader shares. */
export interface Shared {
  title: string;
  text: string;
  url?: string;
}

/**
 * Shares with the device's own dialog. Without one, copies title, text and address.
 * @param separator between them in the copy.
 * @returns `cancelled` if the reader closed the dialog; never rejects.
 */
export async function share(
  data: Shared,
  separator = '\n',
): Promise<'shared' | 'copied' | 'cancelled' | 'failed'> {
  const {title, text, url} = data;
  try {
    if (navigator.share) {
      await navigator.share(data);
      return 'shared';
    }
    await navigator.clipboard.writeText([title, text, url].filter(Boolean).join(separator));
    return 'copied';
  } catch (error) {
    return (error as Error).name === 'AbortError' ? 'cancelled' : 'failed';
  }
}
