import { suggestedMetrics } from '../lib/hypothesis/metric-advice';
import type { HypothesisType } from '../lib/reading/reading';
import { Chips } from './chips';
import { useSpoken } from './spoken';

interface Props {
  kind: HypothesisType;
  choose: (name: string) => void;
}

/** Numbers that answer this kind of claim, to start the answer with. */
export function SignalChips({ kind, choose }: Props) {
  const { say } = useSpoken();
  return <Chips label={say('build.suggested')} of={suggestedMetrics(kind)} choose={choose} />;
}
