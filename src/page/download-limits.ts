/** How long a download may take, in milliseconds, and how much of it is read, in bytes. */
export interface DownloadLimits {
  timeout: number;
  maxBytes: number;
}

/** A site's profile: every element waits for it. */
export const profileLimits: DownloadLimits = {timeout: 6000, maxBytes: 500_000};
/** A file of a locale that the site serves. */
export const hostedLocaleLimits: DownloadLimits = {timeout: 8000, maxBytes: 1_000_000};
/** A feed of alerts, or a message that it links to. */
export const feedLimits: DownloadLimits = {timeout: 15_000, maxBytes: 5_000_000};
/** A directory of services, whole. */
export const directoryLimits: DownloadLimits = {timeout: 30_000, maxBytes: 30_000_000};
/** A part of a directory that is read by parts. */
export const directoryPartLimits: DownloadLimits = {timeout: 20_000, maxBytes: 30_000_000};
/** A site's translations of a directory. */
export const translationLimits: DownloadLimits = {timeout: 15_000, maxBytes: 5_000_000};
