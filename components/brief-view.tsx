import { Button } from 'react-aria-components/Button';
import type { Answer } from '../lib/checklist/checklist';
import { lockThatHolds } from '../lib/run/lock';
import { stageOf } from '../lib/run/stage';
import type { BriefRow } from '../lib/store/rows';
import { BehindIt } from './behind-it';
import { CalculatorDoor } from './calculator-door';
import { CheckList } from './check-list';
import { CoreCard } from './core-card';
import { coreParts, isHidden } from './core-parts';
import type { Desk } from './desk';
import { DriftNote } from './drift-note';
import { openQuestions } from './open-questions';
import { PageNotes } from './page-notes';
import type { PanelView } from './panel-view';
import { RunCard } from './run-card';
import { useSpoken } from './spoken';
import { TextForm } from './text-form';
import { UndoList } from './undo-list';
import { VerdictHead } from './verdict-head';

interface Props {
  view: Extract<PanelView, { kind: 'brief' }>;
  /** The writer's own day (yyyy-mm-dd). */
  today: string;
  desk: Desk;
}

const PURPOSE = 'verdict';

/** Nothing that could be asked or warned of, but for what stands behind the brief. */
function isQuiet({ checklist, verdict }: BriefRow): boolean {
  const shown = checklist.items.filter((item) => item.group !== 'behind' && !isHidden(item));
  return (
    verdict.readiness === 'ready' && shown.every(({ state }) => state === 'pass' || state === 'accepted')
  );
}

/** A brief with its verdict and checklist. Sections and cards keep their places, whatever changes in them. */
export function BriefView({ view, today, desk }: Props) {
  const { say } = useSpoken();
  const { brief, answers, locks, result } = view;
  const { items } = brief.checklist;
  const open = new Set(openQuestions(items));
  const parts = coreParts(brief, view.tab.guesses);
  const inGroup = (group: string) => items.filter((item) => item.group === group && !isHidden(item));
  const readable = inGroup('readable');
  const behind = inGroup('behind');
  const { verdict } = brief.verdict;
  const { commitment = null, context } = brief;
  const isExperiment = verdict === 'experiment';
  const stage = stageOf({ isExperiment, commitment, lock: lockThatHolds(locks), result, today });
  const declared = answers.find(({ kind }) => kind === 'on-purpose');
  const drifted = brief.route === 'generic' && brief.host !== 'generic';
  return (
    <div className="brief">
      <VerdictHead judged={{ ...brief, answers }} parts={parts} stage={stage} />
      <PageNotes editable={brief.editable} route={drifted ? 'live' : brief.route} gaps={brief.gaps} />
      {drifted && <DriftNote host={brief.host} desk={desk} />}
      {isQuiet(brief) && <p className="note quiet">{say('quiet.note')}</p>}
      {commitment && context && (isExperiment || stage !== 'written') && (
        <RunCard
          stage={stage}
          commitment={commitment}
          locks={locks}
          result={result}
          risks={context}
          desk={desk}
        />
      )}
      <div className="columns">
        <section className="section">
          <h2>{say('section.core')}</h2>
          {parts.map((part) => (
            <CoreCard key={part.name} part={part} reading={brief.reading} desk={desk} open={open} />
          ))}
          {verdict === 'campaign' && <Purpose desk={desk} declared={declared} />}
        </section>
        <div>
          {readable.length > 0 && (
            <section className="section">
              <h2>{say('section.readable')}</h2>
              <CheckList items={readable} open={open} desk={desk} />
              {context && <CalculatorDoor reading={brief.reading} risks={context} drafts={desk.drafts} />}
            </section>
          )}
          {behind.length > 0 && <BehindIt items={behind} open={open} desk={desk} />}
          <UndoList answers={answers} desk={desk} />
        </div>
      </div>
    </div>
  );
}

/** Lets the writer say that this brief need not be an experiment, and take it back. */
function Purpose({ desk, declared }: { desk: Desk; declared: Answer | undefined }) {
  const { say } = useSpoken();
  const { drafts, actions } = desk;
  if (declared)
    return (
      <Button className="link" onPress={() => void actions.withdraw(declared.id)}>
        {say('purpose.undo')}
      </Button>
    );
  if (!drafts.has(PURPOSE))
    return (
      <Button className="link" onPress={() => drafts.put(PURPOSE, '')}>
        {say('purpose.open')}
      </Button>
    );
  return (
    <TextForm
      label={say('purpose.ask')}
      placeholder={say('purpose.example')}
      submit={say('purpose.submit')}
      drafts={drafts}
      name={PURPOSE}
      send={actions.declareCampaign}
      done={() => desk.notify(say('verdict.on-purpose'))}
      cancel={() => drafts.drop(PURPOSE)}
      autoFocus
    />
  );
}
