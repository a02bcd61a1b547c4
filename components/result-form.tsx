import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import type { Commitment } from '../lib/run/commitment';
import { barOf, readCounts } from '../lib/run/result';
import type { Risks } from '../lib/statistics/normal';
import { inLanguage } from '../lib/words/in-language';
import { readoutWords } from '../lib/words/run-words';
import type { Desk } from './desk';
import { NumberPiece } from './number-piece';
import { PieceField } from './piece-field';
import { useSpoken } from './spoken';
import { agreedBar, COUNTS, type CountField, typedCounts } from './typed-counts';

interface Props {
  /** As it was locked, or as the brief has it. */
  commitment: Commitment;
  risks: Risks;
  desk: Desk;
}

/** Asks for the counts of a run that is over, reads them against what was agreed, and keeps one line. */
export function ResultForm({ commitment, risks, desk }: Props) {
  const spoken = useSpoken();
  const { say, language } = spoken;
  const { drafts, actions } = desk;
  const [sending, setSending] = useState(false);
  const draft = (name: string) => drafts.text(`result ${name}`);
  const put = (name: string, text: string) => drafts.put(`result ${name}`, text);
  const usual = (barOf(commitment)?.of ?? (commitment.arms > 1 ? 'lift' : 'rate')) === 'lift';
  const compared = (draft('compared') || (usual ? 'lift' : 'rate')) === 'lift' ? 'lift' : 'rate';
  const agreed = agreedBar(commitment, compared, inLanguage(language));
  const fields: CountField[] = [...(compared === 'lift' ? COUNTS : COUNTS.slice(0, 2)), 'bar'];
  const texts: Record<CountField, string> = {
    people: draft('people'),
    responses: draft('responses'),
    'control-people': draft('control-people'),
    'control-responses': draft('control-responses'),
    bar: drafts.has('result bar') ? draft('bar') : agreed,
  };
  const { counted, faults } = typedCounts(texts, compared, commitment);
  const found = counted && readCounts({ ...counted, learning: '' }, risks);
  const learning = draft('learning').trim();
  async function keep() {
    if (!counted || learning === '') return;
    setSending(true);
    const told = await actions.enterResult({ ...counted, learning });
    setSending(false);
    if (told !== 'done') return desk.notify(say('error.failed'));
    for (const name of [...COUNTS, 'bar', 'compared', 'learning']) drafts.drop(`result ${name}`);
    desk.notify(say('result.saved'));
  }
  return (
    <>
      <h2 className="run-head">{say('result.due')}</h2>
      <p className="note">{say('result.due-why')}</p>
      <RadioGroup
        className="choice-row"
        orientation="horizontal"
        value={compared}
        onChange={(chosen) => put('compared', chosen)}
      >
        <Label>{say('result.compared')}</Label>
        <Radio className="way" value="lift">
          {say('result.with-control')}
        </Radio>
        <Radio className="way" value="rate">
          {say('result.with-rate')}
        </Radio>
      </RadioGroup>
      <div className="number-pieces">
        {fields.map((name) => {
          const fault = faults[name];
          const hint = texts.bar === agreed && agreed !== '' ? 'result.bar-agreed' : 'result.bar-new';
          return (
            <NumberPiece
              key={name}
              label={say(name === 'bar' ? `result.bar-${compared}` : `result.${name}`)}
              value={texts[name]}
              change={(text) => put(name, text)}
              hint={name === 'bar' ? say(hint) : ''}
              fault={fault ? say(fault) : null}
            />
          );
        })}
      </div>
      <div role="status" className="built">
        {found && counted ? (
          readoutWords(found, counted.bar, spoken)
        ) : (
          <span className="note">{say('result.nothing-yet')}</span>
        )}
        {found?.doubtful && <p className="warned">{say('result.doubtful')}</p>}
      </div>
      <PieceField
        label={say('result.learning')}
        example={say('result.learning-example')}
        value={draft('learning')}
        change={(text) => put('learning', text)}
      />
      <Button
        className="button"
        isDisabled={!found || learning === ''}
        isPending={sending}
        onPress={() => void keep()}
      >
        {say('result.save')}
      </Button>
    </>
  );
}
