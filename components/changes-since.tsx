import { changesSince, type Piece } from '../lib/run/changes-since';
import type { Commitment } from '../lib/run/commitment';
import type { Lock } from '../lib/run/lock';
import { lockedPartName } from '../lib/words/run-words';
import { visible } from '../lib/words/visible';
import { useSpoken } from './spoken';

/** What of a brief is no longer as it was locked, word by word. */
export function ChangesSince({ lock, now }: { lock: Lock; now: Commitment }) {
  const spoken = useSpoken();
  const { say } = spoken;
  const changes = changesSince(lock.commitment, now);
  if (changes.length === 0) return <p className="note">{say('lock.unchanged')}</p>;
  const parts = changes.map(({ part }) => lockedPartName(part, spoken));
  return (
    <>
      <p className="note warned">{say('lock.changed', { parts: parts.join(' · ') })}</p>
      <dl className="changes">
        {changes.map(({ part, pieces }) => (
          <div key={part}>
            <dt>{lockedPartName(part, spoken)}</dt>
            <dd dir="auto">
              {pieces.map((piece, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no name but their place.
                <Words key={at} piece={piece} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** Marked for the eye by a stroke and a line, for the ear by a word. */
function Words({ piece: { text, how } }: { piece: Piece }) {
  const { say } = useSpoken();
  if (how === 'same') return visible(text);
  const Mark = how === 'gone' ? 'del' : 'ins';
  return (
    <Mark>
      <span className="only-read-aloud"> {say(how === 'gone' ? 'lock.gone' : 'lock.new')} </span>
      {visible(text)}
    </Mark>
  );
}
