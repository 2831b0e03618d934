/** Vibrates the phone, where it can: milliseconds, or a pattern of them. */
export const vibrate = (pattern: number | number[]): void => void navigator.vibrate?.(pattern);
