import type {Map as LeafletMap} from 'leaflet';

/** Pixels that a press may move before it is a drag. */
const slack = 4;
/** Pixels of the wheel to a step of zoom; a pinch on a trackpad turns it little, and often. */
const wheelStep = 50;
const wheelLine = 20;

/** What somebody tried that moves the page and not the map. */
export type Missed = 'touch' | 'wheel';

/**
 * Moves a map by hand, and never keeps the page from moving: the mouse drags it; two fingers move it
 * (Leaflet's own), one finger and the wheel move the page; the wheel zooms with Ctrl or ⌘.
 * @param missed is told when somebody seems to want the map and moves the page.
 */
export function addGestures(
  map: LeafletMap,
  stage: HTMLElement,
  missed: (how: Missed) => void,
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
    // What the press began on was moved, not chosen.
    const stop = (event: Event) => event.stopPropagation();
    stage.addEventListener('click', stop, {capture: true, once: true});
    setTimeout(() => stage.removeEventListener('click', stop, true));
  };
  stage.addEventListener('pointerup', release);
  stage.addEventListener('pointercancel', release);
}
