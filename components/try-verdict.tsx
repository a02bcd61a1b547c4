import { languageName } from '../lib/words/language-name';
import { verdictReason, verdictTitle } from '../lib/words/verdict-words';
import { useSpoken } from './spoken';
import type { Judging } from './welcome-actions';

/** The verdict on the sample, and why. */
export function TryVerdict({ judging }: { judging: Judging | null }) {
  const spoken = useSpoken();
  const { title, reason, look } = wordsOf(judging, spoken);
  return (
    <div className={`try-verdict ${look}`} role="status">
      <h3 id="try-verdict" tabIndex={-1}>
        {title}
      </h3>
      <p>{reason}</p>
    </div>
  );
}

function wordsOf(judging: Judging | null, spoken: ReturnType<typeof useSpoken>) {
  const { say } = spoken;
  if (!judging) return { title: say('reading.title'), reason: '', look: '' };
  const { verdict, readiness } = judging.verdict;
  if (verdict === 'not-a-brief')
    return { title: say('not-brief.title'), reason: say('welcome.not-brief'), look: '' };
  if (verdict === 'unsupported')
    return {
      title: say('language.title', {
        language: languageName(judging.reading.language.name, spoken.language),
      }),
      reason: say('language.body'),
      look: '',
    };
  const judged = { ...judging, answers: [] };
  const look = verdict === 'campaign' ? 'miss' : readiness === 'ready' ? 'good' : 'warn';
  return { title: verdictTitle(judged, spoken), reason: verdictReason(judged, spoken), look };
}
