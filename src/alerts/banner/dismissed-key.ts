/** Where the alerts that a reader has dismissed are stored, for the tab. */
export const dismissedKey = 'tend-dismissed';

/** Whether the reader has dismissed alerts in this tab. */
export function hasDismissed(): boolean {
  try {
    return sessionStorage.getItem(dismissedKey) !== null;
  } catch {
    return false;
  }
}
