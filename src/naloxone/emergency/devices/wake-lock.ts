/**
 * Keeps the screen on while it is wanted. Browsers let go of it when the page is hidden, so it is
 * taken again on return.
 */
export class WakeLock {
  private sentinel?: WakeLockSentinel;
  private wanted = false;
  private readonly changed: (held: boolean) => void;

  /** @param changed called when the screen starts or stops being kept on. */
  constructor(changed: (held: boolean) => void) {
    this.changed = changed;
  }

  get held(): boolean {
    return Boolean(this.sentinel && !this.sentinel.released);
  }

  take(): void {
    this.wanted = true;
    document.addEventListener('visibilitychange', this.retake);
    this.retake();
  }

  letGo(): void {
    this.wanted = false;
    document.removeEventListener('visibilitychange', this.retake);
    void this.sentinel?.release().catch(() => {});
    this.sentinel = undefined;
  }

  private readonly retake = () => {
    if (!this.wanted || this.held || document.visibilityState !== 'visible') return;
    void this.request();
  };

  private async request(): Promise<void> {
    try {
      // Missing in older browsers, refused in saving modes and in frames without permission.
      const sentinel = await navigator.wakeLock.request('screen');
      // Meanwhile it was given up, or another request was quicker.
      if (!this.wanted || this.held) return void sentinel.release().catch(() => {});
      this.sentinel = sentinel;
      sentinel.addEventListener('release', () => this.changed(this.held), {once: true});
    } catch {
      this.sentinel = undefined;
    }
    if (this.wanted) this.changed(this.held);
  }
}
