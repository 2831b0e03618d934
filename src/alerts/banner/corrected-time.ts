/**
 * The device's time, corrected by what each server says: a server's clock may be wrong too, so the smallest
 * difference counts.
 * @param skews milliseconds to add to the device's clock.
 */
export function correctedTime(time: Date, skews: readonly number[]): Date {
  const [skew = 0] = [...skews].sort((a, b) => Math.abs(a) - Math.abs(b));
  return new Date(time.getTime() + skew);
}
