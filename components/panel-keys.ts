import { useEffect, useRef } from 'react';

/** Moves the focus to the next (or previous) place in the panel where the writer can settle something. */
export function goToOpenPoint(way: 1 | -1): void {
  const points = [...document.querySelectorAll<HTMLElement>('[data-point]')].filter(
    (point) => point.closest('[hidden]') === null,
  );
  if (points.length === 0) return;
  const at = points.findIndex((point) => point.contains(document.activeElement));
  const start = at === -1 && way === -1 ? 0 : at;
  const next = points[(start + way + points.length) % points.length];
  const place = ['textarea', '[data-answer]', '[tabindex]', 'button']
    .map((what) => next?.querySelector<HTMLElement>(what))
    .find((found) => found !== null);
  place?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

/**
 * The panel's own keys: Alt with the arrows walks through the open points, Alt Shift C copies, Alt Shift Q closes.
 * All take a modifier, so that nothing happens to who types or dictates.
 */
export function usePanelKeys(doings: { copy: () => void; close: () => void }): void {
  const latest = useRef(doings);
  latest.current = doings;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey) return;
      const done = () => {
        event.preventDefault();
        event.stopPropagation();
      };
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        done();
        goToOpenPoint(event.key === 'ArrowDown' ? 1 : -1);
      } else if (event.shiftKey && event.code === 'KeyC') {
        done();
        latest.current.copy();
      } else if (event.shiftKey && event.code === 'KeyQ') {
        done();
        latest.current.close();
      }
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, []);
}
