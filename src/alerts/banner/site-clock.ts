import type {ReactiveControllerHost} from 'lit';
import type {Profile} from '../../community/profile.js';
import type {Value} from '../../i18n/format.js';

/**
 * Shows times by the site's clock. Its rules load where the profile says where the site is; until then, and
 * elsewhere, times are by the device's clock.
 */
export class SiteClock {
  private module?: typeof import('./site-moment.js');
  private isLoading = false;
  private readonly host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
  }

  /** A day and time. */
  moment(profile: Profile, time: Date): Value {
    const {timeZone, services, place} = profile;
    if (timeZone || services?.region || place?.point) void this.load();
    return this.module?.siteMoment(profile, time) ?? {time, withDay: true};
  }

  private async load(): Promise<void> {
    if (this.isLoading) return;
    this.isLoading = true;
    try {
      this.module = await import('./site-moment.js');
      this.host.requestUpdate();
    } catch {
      // The next update tries again.
      this.isLoading = false;
    }
  }
}
