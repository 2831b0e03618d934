import type {Map as LeafletMap} from 'leaflet';

/** How many pixels a pressed pointer may move before it counts as dragging. */
const slack = 4;
/** Pixels of the wheel for one step of zoom. A pinch on a trackpad sends many small movements. */
const wheelStep = 50;
/** Pixels in a line of the wheel. */
const wheelLine = 20;

/** A gesture that moved the page instead of the map. */
export type MissedGesture = 'touch' | 'wheel';

/**
 * Moves a map by mouse and touch without blocking the page. The mouse drags the map. Two fingers
 * move it (Leaflet does that), one finger scrolls the page. The wheel scrolls the page, and zooms
 * the map with Ctrl or ⌘.
 * @param missed called when a gesture over the map scrolls the page.
 */
export function addGestures(
  map: LeafletMap,
  stage: HTMLElement,
  missed: (gesture: MissedGesture) => void,
): void {
  addDrag(map, stage);
  let turned = 0;
  stage.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return missed('wheel');
      event.preventDefault();
      turned += event.deltaY * (event.deltaMode ? wheelLine : 1);
      const steps = Math.trunc(turned / wheelStep);
      if (!steps) return;
      turned = 0;
      zoomAt(map, event, map.getZoom() - Math.sign(steps));
    },
    {passive: false},
  );
  stage.addEventListener('dblclick', (event) => {
    if (!onControl(event)) zoomAt(map, event, map.getZoom() + 1);
  });
  stage.addEventListener(
    'touchmove',
    ({touches}) => {
      if (touches.length === 1) missed('touch');
    },
    {passive: true},
  );
}

function zoomAt(map: LeafletMap, event: MouseEvent, zoom: number): void {
  map.setZoomAround(map.mouseEventToContainerPoint(event), zoom, {animate: false});
}

const onControl = ({target}: Event) => target instanceof Element && target.closest('button');

function addDrag(map: LeafletMap, stage: HTMLElement): void {
  let pressed: {id: number; x: number; y: number; moved: boolean} | undefined;
  stage.addEventListener(
    'pointerdown',
    ({pointerId: id, pointerType, button, clientX, clientY}) => {
      if (pointerType === 'touch' || button !== 0) return;
      pressed = {id, x: clientX, y: clientY, moved: false};
    },
  );
  stage.addEventListener('pointermove', ({pointerId, clientX, clientY}) => {
    if (pressed?.id !== pointerId) return;
    const [x, y] = [Math.round(pressed.x - clientX), Math.round(pressed.y - clientY)];
    if (!pressed.moved && Math.hypot(x, y) < slack) return;
    if (!pressed.moved) {
      pressed.moved = true;
      stage.setPointerCapture(pointerId);
      stage.classList.add('dragged');
    }
    Object.assign(pressed, {x: pressed.x - x, y: pressed.y - y});
    map.panBy([x, y], {animate: false});
  });
  const release = ({pointerId}: PointerEvent) => {
    if (pressed?.id !== pointerId) return;
    const {moved} = pressed;
    pressed = undefined;
    stage.classList.remove('dragged');
    if (!moved) return;
    // The pointer dragged its target and must not click it too.
    const stop = (event: Event) => event.stopPropagation();
    stage.addEventListener('click', stop, {capture: true, once: true});
    setTimeout(() => stage.removeEventListener('click', stop, true));
  };
  stage.addEventListener('pointerup', release);
  stage.addEventListener('pointercancel', release);
}
