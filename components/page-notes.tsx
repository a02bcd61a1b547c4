import type { Gap } from '../lib/brief/brief';
import { useSpoken } from './spoken';

/** What the writer should know about how the page was read: what was left out, and why. */
export function PageNotes({
  editable,
  route,
  gaps,
}: {
  editable: boolean;
  route: string;
  gaps: readonly Gap[];
}) {
  const { say } = useSpoken();
  const notes = [
    ...(editable || route === 'pasted' ? [] : [say('note.read-only')]),
    ...(route === 'generic' ? [say('note.generic')] : []),
    ...gaps.map((gap) => say(`note.${gap.what}`, { count: gap.count ?? 0 })),
  ];
  if (notes.length === 0) return null;
  return (
    <ul className="notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
