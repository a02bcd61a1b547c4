import { sureOnly } from '../reading/sure';
import type { Judged } from './answer';

const STEPS = ['', 'One step', 'Two steps', 'Three steps'];

/** Why a brief got its verdict, in one sentence. */
export function reasonOf(judged: Judged): string {
  const { verdict, reading, checklist } = judged;
  if (verdict.verdict === 'unsupported')
    return `It is in ${reading.language.name}, which Assay does not read, so it is not judged.`;
  if (verdict.verdict === 'not-a-brief')
    return 'It does not read like a plan for something yet to happen, so it is not judged.';
  if (verdict.verdict === 'campaign') {
    const steps = STEPS[verdict.missing.length] ?? '';
    return `${steps} from an experiment: ${verdict.missing.map((part) => lackOf(part, judged)).join(', ')}.`;
  }
  if (verdict.readiness === 'ready') return 'Hypothesis, segment and signal stand, and nothing holds it up.';
  const titles = checklist.items.filter((item) => verdict.blocking.includes(item.check)).length;
  return `Hypothesis, segment and signal stand; ${titles === 1 ? 'one thing is' : `${titles} things are`} still to settle.`;
}

function lackOf(part: Judged['verdict']['missing'][number], { reading: all, checklist }: Judged): string {
  const reading = sureOnly(all);
  if (part === 'hypothesis')
    return reading.hypothesis ? 'the hypothesis could not turn out wrong' : 'no hypothesis';
  if (part === 'segment' && reading.segment?.unsure) return 'it is not sure that the segment can be listed';
  if (part === 'segment')
    return reading.segment ? 'the segment is too wide to build a list from' : 'no segment';
  if (!reading.signal) return 'no success signal';
  const failed = checklist.items.find((item) => item.part === 'signal' && item.state === 'fail');
  return failed?.check === 'signal.vanity'
    ? 'the signal only counts reach'
    : 'the signal does not measure the claim';
}
