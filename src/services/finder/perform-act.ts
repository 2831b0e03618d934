import {msg} from '../../i18n/interface.js';
import type {SavedServicesController} from './saved-services-controller.js';
import type {ServiceView} from './service-view.js';

/**
 * Saves, removes or shares a service.
 * @returns a message about the result; undefined if no message is needed.
 */
export async function performAct(
  act: 'save' | 'share',
  view: ServiceView,
  saved: SavedServicesController,
): Promise<(() => string) | undefined> {
  if (act === 'save') return savedMessages[saved.toggle(view.service)];
  try {
    const {shareService} = await import('./share-service.js');
    return (await shareService(view)) === 'copied'
      ? () => msg('Copied. Paste it where you want to share it.')
      : undefined;
  } catch {
    return () => msg('Sharing did not work on this device.');
  }
}

const savedMessages = {
  saved: () => msg('Kept on this phone.'),
  removed: () => msg('No longer kept on this phone.'),
  refused: () => msg('This device does not let the page keep anything.'),
};
