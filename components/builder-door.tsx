import { lazy } from 'react';
import { Door } from './door';
import type { HypothesisBuilder } from './hypothesis-builder';
import { useSpoken } from './spoken';

type Props = Parameters<typeof HypothesisBuilder>[0];

const Builder = lazy(async () => ({ default: (await import('./hypothesis-builder')).HypothesisBuilder }));

/** Opens and closes the hypothesis builder. */
export function BuilderDoor(props: Props) {
  const { say } = useSpoken();
  return (
    <Door drafts={props.desk.drafts} name="build" open={say('build.open')} close={say('build.close')}>
      <Builder {...props} />
    </Door>
  );
}
