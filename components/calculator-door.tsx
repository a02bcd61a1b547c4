import { lazy } from 'react';
import type { Calculator } from './calculator';
import { Door } from './door';
import { useSpoken } from './spoken';

type Props = Parameters<typeof Calculator>[0];

const Opened = lazy(async () => ({ default: (await import('./calculator')).Calculator }));

/** Opens and closes the calculator. */
export function CalculatorDoor(props: Props) {
  const { say } = useSpoken();
  return (
    <Door drafts={props.drafts} name="reckon" open={say('reckon.open')} close={say('reckon.close')}>
      <Opened {...props} />
    </Door>
  );
}
