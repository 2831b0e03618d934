/** Limits of one round of downloads. A feed that exceeds them is reported. */
export interface Limits {
  /** Milliseconds for the whole download of one file. */
  timeout: number;
  /** Bytes of one file, decompressed. */
  bytes: number;
  /** Messages that one feed may link to. */
  links: number;
  /** Simultaneous downloads. */
  concurrency: number;
  /** Redirects from one address. */
  redirects: number;
  /** Problems printed for one source. */
  lines: number;
  /** Characters of the written file. `readAlerts` rejects longer files. */
  written: number;
  /** Ended alerts that are stored after their feed has dropped them. */
  endings: number;
}

export const limits: Limits = {
  timeout: 30_000,
  bytes: 5_000_000,
  links: 50,
  concurrency: 4,
  redirects: 5,
  lines: 20,
  written: 8_000_000,
  endings: 1_000,
};
