import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import type { OwnWord } from '../lib/lexicon/own-words';
import type { CsvWords } from '../lib/settings/own-words-csv';
import { CsvFaults } from './csv-faults';
import { OwnWordRow } from './own-word-row';
import type { SettingsActions } from './settings-actions';
import { useSpoken } from './spoken';
import { draftOf, emptyDraft, joined, type WordDraft, wordsOf } from './word-draft';

interface Props {
  words: readonly OwnWord[];
  actions: Pick<SettingsActions, 'change' | 'readSheet' | 'saveSheet'>;
}

const COLUMNS = ['kind', 'name', 'also', 'shows'] as const;

/** The writer's own metrics, channels and segments: a table to write in, or a sheet brought in. */
export function SettingsOwnWords({ words, actions }: Props) {
  const { say } = useSpoken();
  const [drafts, setDrafts] = useState(() => words.map(draftOf));
  const [read, setRead] = useState<CsvWords | null>(null);
  const section = useRef<HTMLElement>(null);
  const added = useRef<string | null>(null);
  const kept = useRef(JSON.stringify(words));
  // What was changed elsewhere (a file brought back, everything deleted) takes the place of what stands here.
  useEffect(() => {
    const now = JSON.stringify(words);
    if (now === kept.current) return;
    kept.current = now;
    setDrafts(words.map(draftOf));
  }, [words]);
  useEffect(() => {
    if (added.current) section.current?.querySelector<HTMLElement>(`[data-word='${added.current}']`)?.focus();
    added.current = null;
  });
  const keep = (next: OwnWord[]) => {
    const written = JSON.stringify(next);
    if (written === kept.current) return;
    kept.current = written;
    void actions.change({ ownWords: next });
  };
  const put = (next: WordDraft[]) => {
    setDrafts(next);
    keep(wordsOf(next));
  };
  const importSheet = async (file: File) => {
    const found = await actions.readSheet(file);
    setRead(found);
    put(joined(wordsOf(drafts), found.words).map(draftOf));
  };
  return (
    <section className="section" ref={section}>
      <h2>{say('own.title')}</h2>
      <p className="note">{say('own.why')}</p>
      {drafts.length > 0 && (
        <div className="card">
          <table className="own-words">
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <th key={column} scope="col">
                    {say(`own.${column}`)}
                  </th>
                ))}
                <td />
              </tr>
            </thead>
            <tbody>
              {drafts.map((draft) => (
                <OwnWordRow
                  key={draft.id}
                  draft={draft}
                  type={(next) => setDrafts(withDraft(drafts, next))}
                  choose={(next) => put(withDraft(drafts, next))}
                  settle={() => keep(wordsOf(drafts))}
                  remove={() => {
                    put(drafts.filter((one) => one.id !== draft.id));
                    section.current?.querySelector<HTMLElement>('[data-add]')?.focus();
                  }}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div className="question-buttons">
        <Button
          className="button"
          data-add
          onPress={() => {
            const fresh = emptyDraft();
            added.current = fresh.id;
            setDrafts([...drafts, fresh]);
          }}
        >
          {say('own.add')}
        </Button>
        <FileTrigger
          acceptedFileTypes={['text/csv', '.csv']}
          onSelect={(files) => {
            const file = files?.[0];
            if (file) void importSheet(file);
          }}
        >
          <Button className="button">{say('own.import')}</Button>
        </FileTrigger>
        <Button className="button plain" onPress={() => void actions.saveSheet(wordsOf(drafts))}>
          {say('own.save')}
        </Button>
      </div>
      <CsvFaults read={read} />
    </section>
  );
}

function withDraft(drafts: readonly WordDraft[], next: WordDraft): WordDraft[] {
  return drafts.map((one) => (one.id === next.id ? next : one));
}
