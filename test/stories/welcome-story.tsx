import { useState } from 'react';
import type { WelcomeActions } from '../../components/welcome-actions';
import { WelcomePage } from '../../components/welcome-page';
import { parseText } from '../../lib/brief/parse-text';
import { assess } from '../../lib/checklist/assess';
import { read } from '../../lib/reading/read';
import { CONTEXT } from './story';

const judge: WelcomeActions['judge'] = async (text) => {
  const reading = read(parseText(text, ''));
  return { reading, ...assess(reading, [], CONTEXT) };
};

/** The welcome page, working in memory. */
export function WelcomeStory({ family }: { family: 'chromium' | 'firefox' }) {
  const [allowed, setAllowed] = useState(false);
  const places = ['Google Docs', 'Notion'].map((name) => ({ name, origins: [name], allowed }));
  const [actions] = useState<WelcomeActions>({
    judge,
    allow: async () => {
      setAllowed(true);
      return true;
    },
    openSettings: () => undefined,
  });
  return (
    <WelcomePage
      family={family}
      pinned={family === 'firefox' ? null : false}
      places={places}
      keys="Alt+Shift+A"
      actions={actions}
    />
  );
}
