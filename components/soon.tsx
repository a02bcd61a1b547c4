import { type ReactNode, Suspense } from 'react';

interface Props {
  /** Class of an empty piece that keeps the place; without one nothing does. */
  place?: string;
  children: ReactNode;
}

/** What is fetched right after the first picture. Whoever waits for a whole picture waits until no `data-soon` is left. */
export function Soon({ place, children }: Props) {
  return (
    <Suspense fallback={<span className={place} hidden={place === undefined} data-soon="" />}>
      {children}
    </Suspense>
  );
}
