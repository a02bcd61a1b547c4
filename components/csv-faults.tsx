import type { CsvWords } from '../lib/settings/own-words-csv';
import { visible } from '../lib/words/visible';
import { useSpoken } from './spoken';

/** So many are said in full; a sheet of another kind has hundreds. */
const SAID = 8;

/** How bringing in a sheet went: what was taken, and what is wrong with the other lines. */
export function CsvFaults({ read }: { read: CsvWords | null }) {
  const { say } = useSpoken();
  return (
    <div role="status">
      {read && <p className="note">{say('own.read', { count: read.words.length })}</p>}
      {read && read.faults.length > 0 && (
        <ul className="faults">
          {read.faults.slice(0, SAID).map(({ line, why, found }) => (
            <li key={`${line} ${why}`}>{say(`own.fault-${why}`, { line, found: visible(found) })}</li>
          ))}
          {read.faults.length > SAID && (
            <li>{say('own.faults-more', { count: read.faults.length - SAID })}</li>
          )}
        </ul>
      )}
    </div>
  );
}
