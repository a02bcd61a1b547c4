import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import { coreParts } from './core-parts';
import { nextRepair, repaired, SAMPLE } from './sample-brief';
import { useSpoken } from './spoken';
import { TryStep } from './try-step';
import { TryVerdict } from './try-verdict';
import type { Judging, WelcomeActions } from './welcome-actions';

/** So long nothing must be typed before the text is judged, milliseconds. */
const PAUSE = 250;

/** A brief to repair on the page itself, judged while it changes. */
export function TryIt({ judge }: { judge: WelcomeActions['judge'] }) {
  const { say } = useSpoken();
  const [text, setText] = useState(SAMPLE);
  const judging = useJudging(text, judge);
  const next = judging?.verdict.verdict === 'campaign' ? nextRepair(judging.verdict.missing) : null;
  const side = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  // The button goes with its step: whoever pressed it is led on to the next one, or to the verdict after the last.
  useEffect(() => {
    if (!pressed.current) return;
    pressed.current = false;
    side.current?.querySelector<HTMLElement>(next ? `#try-${next}` : '#try-verdict')?.focus();
  }, [next]);
  return (
    <section className="section" aria-labelledby="try">
      <h2 id="try">{say('welcome.try')}</h2>
      <p>{say('welcome.try-how')}</p>
      <div className="try">
        <TextField className="sheet" value={text} onChange={setText}>
          <Label>{say('welcome.sample')}</Label>
          <TextArea rows={14} spellCheck="false" lang="en" dir="ltr" />
        </TextField>
        <div className="try-side" ref={side}>
          <TryVerdict judging={judging} />
          {judging && (
            <ol className="try-steps">
              {coreParts(judging).map((part) => (
                <TryStep
                  key={part.name}
                  part={part}
                  missing={judging.verdict.missing.includes(part.name)}
                  now={part.name === next}
                  repair={() => {
                    pressed.current = true;
                    setText((before) => repaired(before, part.name));
                  }}
                />
              ))}
            </ol>
          )}
          {text !== SAMPLE && (
            <Button className="link" onPress={() => setText(SAMPLE)}>
              {say('welcome.again')}
            </Button>
          )}
        </div>
      </div>
    </section>
  );
}

/** What the engine last said; null until it has said anything. */
function useJudging(text: string, judge: WelcomeActions['judge']): Judging | null {
  const [judging, setJudging] = useState<Judging | null>(null);
  useEffect(() => {
    let current = true;
    const timer = setTimeout(
      () =>
        void judge(text).then((next) => {
          if (current) setJudging(next);
        }),
      PAUSE,
    );
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text, judge]);
  return judging;
}
