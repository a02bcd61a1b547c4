import { lazy } from 'react';
import type { CheckMenu } from './check-menu';
import { Soon } from './soon';

const Menu = lazy(async () => ({ default: (await import('./check-menu')).CheckMenu }));

/** The menu of a check. Menus are heavy: they come right after the first picture, which keeps their place. */
export function CheckMenuSoon(props: Parameters<typeof CheckMenu>[0]) {
  return (
    <Soon place="icon-button">
      <Menu {...props} />
    </Soon>
  );
}
