/**
 * Keeps the screen on while it is wanted. Browsers release the lock when the page is hidden, so it is
 * requested again when the page returns.
 */
export class WakeLock {
  private sentinel?: WakeLockSentinel;
  private wanted = false;
  private readonly changed: (held: boolean) => void;

  /** @param changed called when the lock is acquired or released. */
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
      // The API is missing in older browsers. It is refused in power-saving modes and in frames without
      // permission.
      const sentinel = await navigator.wakeLock.request('screen');
      // In the meantime the lock was cancelled, or another request was faster.
      if (!this.wanted || this.held) return void sentinel.release().catch(() => {});
      this.sentinel = sentinel;
      sentinel.addEventListener('release', () => this.changed(this.held), {once: true});
    } catch {
      this.sentinel = undefined;
    }
    if (this.wanted) this.changed(this.held);
  }
}
