import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { metricAdvice, suggestedMetrics } from '../lib/hypothesis/metric-advice';
import { type HypothesisPlan, PIECES, planFrom } from '../lib/hypothesis/plan';
import { hypothesisSentence } from '../lib/hypothesis/sentence';
import type { HypothesisType, Reading } from '../lib/reading/reading';
import { BuiltActions } from './built-actions';
import { Chips } from './chips';
import type { Desk } from './desk';
import { KindChoice } from './kind-choice';
import { PieceField } from './piece-field';
import { Words } from './quote-text';
import { useSpoken } from './spoken';

interface Props {
  reading: Reading;
  /** The check the sentence answers. */
  check: string;
  desk: Desk;
  settle: () => void;
}

/** Puts a hypothesis together piece by piece, starting from what the brief says; copied, or taken as the answer. */
export function HypothesisBuilder({ reading, check, desk, settle }: Props) {
  const { say } = useSpoken();
  const { drafts, actions } = desk;
  const start = planFrom(reading);
  const kind = (drafts.text('build kind') || start.kind) as HypothesisType | null;
  const plan = Object.fromEntries(
    [...PIECES, 'way' as const].map((piece) => [piece, draftOf(drafts, piece) ?? start.plan[piece]]),
  ) as unknown as HypothesisPlan;
  const sentence = hypothesisSentence(plan);
  const advice = metricAdvice(plan.metric, kind);
  const isWarned = advice === 'other' || advice === 'stands-in' || advice === 'reach';
  const put = (piece: string, text: string) => drafts.put(`build ${piece}`, text);
  async function use(text: string) {
    if ((await actions.answer(check, text)) !== 'done') return desk.notify(say('error.failed'));
    settle();
    for (const piece of ['', 'kind', 'way', ...PIECES])
      drafts.drop(piece === '' ? 'build' : `build ${piece}`);
    desk.notify(say('notice.answered', { title: say('part.hypothesis') }));
  }
  return (
    <section className="builder" aria-label={say('build.title')}>
      <KindChoice kind={kind} choose={(next) => put('kind', next)} />
      {PIECES.map((piece) => (
        <PieceField
          key={piece}
          label={say(`build.${piece}`)}
          example={say(`build.${piece}-example`)}
          value={plan[piece]}
          change={(text) => put(piece, text)}
        >
          {piece === 'metric' && (
            <>
              {isWarned && <p className="note warned">{say(`build.metric-${advice}`)}</p>}
              {kind !== null && advice !== 'measures' && (
                <Chips
                  label={say('build.suggested')}
                  of={suggestedMetrics(kind)}
                  choose={(name) => put('metric', name)}
                />
              )}
              <RadioGroup
                className="ways"
                orientation="horizontal"
                value={plan.way}
                onChange={(way) => put('way', way)}
              >
                <Label className="only-read-aloud">{say('build.way')}</Label>
                <Radio className="way" value="up">
                  {say('build.way-up')}
                </Radio>
                <Radio className="way" value="down">
                  {say('build.way-down')}
                </Radio>
              </RadioGroup>
            </>
          )}
        </PieceField>
      ))}
      <div role="status" className={isWarned ? 'built doubted' : 'built'}>
        {sentence ? <Words of={sentence} /> : <span className="note">{say('build.not-yet')}</span>}
      </div>
      {sentence && <BuiltActions sentence={sentence} desk={desk} use={() => void use(sentence)} />}
    </section>
  );
}

/** What was typed for a piece; undefined where nothing was, so that the brief's own words show. */
function draftOf(drafts: Desk['drafts'], piece: string): string | undefined {
  return drafts.has(`build ${piece}`) ? drafts.text(`build ${piece}`) : undefined;
}
