import { createRoot } from 'react-dom/client';
import { SpokenIn } from '../../components/spoken';
import { checkWords } from '../../lib/words/check-words';
import { spokenWith } from '../../lib/words/spoken';
import { wordsIn } from '../../lib/words/words';
import { stories } from './stories';
import { StoryPanel } from './story-panel';

const name = new URLSearchParams(location.search).get('story') ?? '';
const story = stories[name];
const spoken = spokenWith(wordsIn('en'), checkWords);
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <SpokenIn value={spoken}>{story ? <StoryPanel story={story} /> : <Index />}</SpokenIn>,
  );

function Index() {
  return (
    <main>
      <h1>Stories</h1>
      <ul>
        {Object.keys(stories).map((id) => (
          <li key={id}>
            <a href={`?story=${id}`}>{id}</a>
          </li>
        ))}
      </ul>
    </main>
  );
}
