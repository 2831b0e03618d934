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
  const result = await import('./share-service.js').then(
    ({shareService}) => shareService(view),
    () => 'failed' as const,
  );
  if (result === 'copied') return () => msg('Copied. Paste it where you want to share it.');
  if (result === 'failed') return () => msg('Sharing did not work on this device.');
  return undefined;
}

const savedMessages = {
  saved: () => msg('Kept on this phone.'),
  removed: () => msg('No longer kept on this phone.'),
  refused: () => msg('This device does not let the page keep anything.'),
};
