/** What one round of downloads may cost; a feed that asks for more is at fault. */
export interface Limits {
  /** Milliseconds that one file may take, to its end. */
  timeout: number;
  /** Bytes of one file, unpacked. */
  bytes: number;
  /** Further messages that one feed may point to. */
  links: number;
  /** Downloads at a time. */
  atOnce: number;
  /** Redirects from one address. */
  redirects: number;
  /** Lines told of one source. */
  lines: number;
  /** Characters of the file written: `readAlerts` reads no longer one. */
  written: number;
  /** Endings that are remembered after their feed has dropped them. */
  endings: number;
}

export const limits: Limits = {
  timeout: 30_000,
  bytes: 5_000_000,
  links: 50,
  atOnce: 4,
  redirects: 5,
  lines: 20,
  written: 8_000_000,
  endings: 1_000,
};
