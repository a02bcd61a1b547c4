import { Trash2 } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { KINDS, SHOWS } from '../lib/settings/own-words';
import type { WordKey } from '../lib/words/words';
import { useSpoken } from './spoken';
import { asKind, type WordDraft, wordOf } from './word-draft';

interface Props {
  draft: WordDraft;
  /** While it is being typed. */
  type: (draft: WordDraft) => void;
  /** Something was chosen. */
  choose: (draft: WordDraft) => void;
  /** What was typed is done. */
  settle: () => void;
  remove: () => void;
}

/** One line of the table of own words. */
export function OwnWordRow({ draft, type, choose, settle, remove }: Props) {
  const { say } = useSpoken();
  const { id, kind, name, also, shows } = draft;
  const wrong = name.trim() !== '' && wordOf(draft) === null;
  const shown = name.trim() || say('own.unnamed');
  const label = (column: 'kind' | 'name' | 'also' | 'shows') =>
    say('own.field', { column: say(`own.${column}`), name: shown });
  return (
    <tr>
      <td>
        <select
          className="field"
          aria-label={label('kind')}
          value={kind}
          onChange={({ target }) => {
            const next = KINDS.find((known) => known === target.value);
            if (next) choose(asKind(draft, next));
          }}
        >
          {KINDS.map((known) => (
            <option key={known} value={known}>
              {say(`own.${known}`)}
            </option>
          ))}
        </select>
      </td>
      <td>
        <input
          className="field"
          data-word={id}
          aria-label={label('name')}
          placeholder={say(`own.${kind}-example`)}
          value={name}
          maxLength={80}
          aria-invalid={wrong}
          aria-describedby={wrong ? `wrong-${id}` : undefined}
          onChange={({ target }) => type({ ...draft, name: target.value })}
          onBlur={settle}
        />
        {wrong && (
          <p className="error" id={`wrong-${id}`}>
            {say('own.wrong')}
          </p>
        )}
      </td>
      <td>
        <input
          className="field"
          aria-label={label('also')}
          placeholder={say('own.also-example')}
          value={also}
          onChange={({ target }) => type({ ...draft, also: target.value })}
          onBlur={settle}
        />
      </td>
      <td>
        {SHOWS[kind].length > 1 && (
          <select
            className="field"
            aria-label={label('shows')}
            value={shows}
            onChange={({ target }) => {
              const next = SHOWS[kind].find((known) => known === target.value);
              if (next !== undefined) choose({ ...draft, shows: next });
            }}
          >
            {SHOWS[kind].map((known) => (
              <option key={known} value={known}>
                {say(meaningOf(known))}
              </option>
            ))}
          </select>
        )}
      </td>
      <td>
        <Button className="icon-button" aria-label={say('own.remove', { name: shown })} onPress={remove}>
          <Trash2 aria-hidden size={16} />
        </Button>
      </td>
    </tr>
  );
}

function meaningOf(shows: WordDraft['shows']): WordKey {
  switch (shows) {
    case '':
      return 'own.shows-any';
    case 'reach':
    case 'owned':
    case 'earned':
    case 'paid':
    case 'rented':
      return `own.shows-${shows}`;
    default:
      return `kind.${shows}`;
  }
}
