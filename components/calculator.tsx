import { useMemo } from 'react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import type { Reading } from '../lib/reading/reading';
import { forecast } from '../lib/statistics/forecast';
import type { Risks } from '../lib/statistics/normal';
import { inLanguage } from '../lib/words/in-language';
import type { Drafts } from './drafts';
import { ForecastWords } from './forecast-words';
import { NumberPiece } from './number-piece';
import { useSpoken } from './spoken';
import { FIELDS, type Field, MOST_ARMS, numbersOf, typedPlan } from './typed-plan';

interface Props {
  reading: Reading;
  /** What the settings say: the risks to take, and the days of a run where the brief names none. */
  risks: Risks & { windowDays: number };
  /** Where what is typed is kept. */
  drafts: Drafts;
}

/** Works out how many people a run takes and what it can show, starting from the brief's own numbers. */
export function Calculator({ reading, risks, drafts }: Props) {
  const { say, language } = useSpoken();
  const numbers = useMemo(() => inLanguage(language), [language]);
  const start = numbersOf(reading, risks.windowDays, numbers);
  const isTyped = (name: Field | 'arms') => drafts.has(`reckon ${name}`);
  const textOf = (name: Field) => (isTyped(name) ? drafts.text(`reckon ${name}`) : start[name]);
  const put = (name: string, text: string) => drafts.put(`reckon ${name}`, text);
  const texts = Object.fromEntries(FIELDS.map((name) => [name, textOf(name)])) as Record<Field, string>;
  const arms = isTyped('arms') ? Number(drafts.text('reckon arms')) : start.arms;
  const { planned, faults } = typedPlan(texts, arms);
  const changed = [...FIELDS, 'arms' as const].filter(isTyped);
  function hintOf(name: Field): string {
    const { baseline, lift } = planned;
    if (name === 'lift' && baseline !== null && lift !== null)
      return say('reckon.becomes', {
        baseline: numbers.share(baseline),
        expected: numbers.share(baseline * (1 + lift)),
      });
    if (isTyped(name) || texts[name] === '') return say(`reckon.${name}-what`);
    return say(name === 'days' && !reading.window?.days ? 'reckon.from-settings' : 'reckon.from-brief');
  }
  return (
    <section className="card calculator" aria-label={say('reckon.title')}>
      <div className="number-pieces">
        {FIELDS.map((name) => {
          const fault = faults[name];
          return (
            <NumberPiece
              key={name}
              label={say(`reckon.${name}`)}
              value={texts[name]}
              change={(text) => put(name, text)}
              hint={hintOf(name)}
              fault={fault ? say(fault) : null}
            />
          );
        })}
      </div>
      <RadioGroup
        className="choice-row"
        orientation="horizontal"
        value={String(arms)}
        onChange={(chosen) => put('arms', chosen)}
      >
        <Label>{say('reckon.arms')}</Label>
        {Array.from({ length: MOST_ARMS }, (_, at) => String(at + 1)).map((number) => (
          <Radio key={number} className="way" value={number}>
            {number === '1' ? say('reckon.arms-one') : number}
          </Radio>
        ))}
      </RadioGroup>
      {changed.length > 0 && (
        <Button
          className="link"
          onPress={() => {
            for (const name of changed) drafts.drop(`reckon ${name}`);
          }}
        >
          {say('reckon.reset')}
        </Button>
      )}
      <ForecastWords planned={planned} found={forecast(planned, risks)} risks={risks} numbers={numbers} />
    </section>
  );
}
