/**
 * The distance to show for an approximate point, in metres: whole kilometres, and coarser the farther away it
 * is. Nothing is nearer than a kilometre, because a postal code or a town is larger than that.
 */
export function approximateDistance(meters: number): number {
  const step = meters < 20_000 ? 1000 : meters < 100_000 ? 5000 : 10_000;
  return Math.max(1000, Math.round(meters / step) * step);
}
