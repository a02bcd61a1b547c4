import type { ChecklistItem } from '../lib/checklist/checklist';
import { knownKey } from '../lib/words/words';
import { CheckList } from './check-list';
import type { Desk } from './desk';
import { Folded } from './folded';
import { asks } from './open-questions';
import { useSpoken } from './spoken';

/** What stands behind a brief, folded and by topic: direction, outcome, organisation and so on. */
export function BehindIt({
  items,
  open,
  desk,
}: {
  items: readonly ChecklistItem[];
  open: ReadonlySet<string>;
  desk: Desk;
}) {
  const { say } = useSpoken();
  const topics = [...new Set(items.map(({ part }) => part))];
  const title = (
    <>
      {say('section.behind')}{' '}
      <span className="count">{say('section.behind-open', { count: items.filter(asks).length })}</span>
    </>
  );
  return (
    <Folded title={title} level={2} className="section behind" later>
      {topics.map((topic) => (
        <section key={topic} className="section">
          <h3>{say(knownKey(`topic.${topic}`, 'topic.other'))}</h3>
          <CheckList items={items.filter(({ part }) => part === topic)} open={open} desk={desk} small />
        </section>
      ))}
    </Folded>
  );
}
