/** How long a download may take, in milliseconds, and how much of it is read, in bytes. */
export interface DownloadLimits {
  timeout: number;
  maxBytes: number;
}

/** A site's profile: every element waits for it. */
export const profileLimits: DownloadLimits = {timeout: 6000, maxBytes: 500_000};
