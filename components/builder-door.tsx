import { lazy, Suspense } from 'react';
import { Button } from 'react-aria-components/Button';
import type { HypothesisBuilder } from './hypothesis-builder';
import { useSpoken } from './spoken';

type Props = Parameters<typeof HypothesisBuilder>[0];

/** Fetched when first opened: what not everybody opens must not weigh on everybody's first picture. */
const Builder = lazy(async () => ({ default: (await import('./hypothesis-builder')).HypothesisBuilder }));

/** Opens and closes the hypothesis builder; open stays open until the sentence is used or the writer closes it. */
export function BuilderDoor(props: Props) {
  const { say } = useSpoken();
  const { drafts } = props.desk;
  const open = drafts.has('build');
  return (
    <>
      <Button
        className="link"
        aria-expanded={open}
        onPress={() => (open ? drafts.drop('build') : drafts.put('build', ''))}
      >
        {say(open ? 'build.close' : 'build.open')}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <Builder {...props} />
        </Suspense>
      )}
    </>
  );
}
