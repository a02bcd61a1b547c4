import { lazy, Suspense } from 'react';
import type { CheckMenu } from './check-menu';

const Menu = lazy(async () => ({ default: (await import('./check-menu')).CheckMenu }));

/** The menu of a check. Menus are heavy: they come right after the first picture, which keeps their place. */
export function CheckMenuSoon(props: Parameters<typeof CheckMenu>[0]) {
  return (
    <Suspense fallback={<span className="icon-button" />}>
      <Menu {...props} />
    </Suspense>
  );
}
