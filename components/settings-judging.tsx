import { Button } from 'react-aria-components/Button';
import { FieldError } from 'react-aria-components/FieldError';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { NumberField } from 'react-aria-components/NumberField';
import { Text } from 'react-aria-components/Text';
import type { Settings } from '../lib/settings/settings';
import type { SettingsActions } from './settings-actions';
import { useSpoken } from './spoken';

interface Row {
  name: 'significance' | 'power' | 'windowDays';
  min: number;
  max: number;
  step: number;
  format: Intl.NumberFormatOptions;
}

const PERCENT = { style: 'percent', maximumFractionDigits: 1 } as const;
const ROWS: Row[] = [
  { name: 'significance', min: 0.005, max: 0.5, step: 0.005, format: PERCENT },
  { name: 'power', min: 0.5, max: 0.995, step: 0.005, format: PERCENT },
  { name: 'windowDays', min: 1, max: 3650, step: 1, format: { maximumFractionDigits: 0 } },
];

/** What "can it be read?" reckons with. */
export function SettingsJudging({
  settings,
  change,
}: {
  settings: Settings;
  change: SettingsActions['change'];
}) {
  const { say } = useSpoken();
  return (
    <section className="section">
      <h2>{say('settings.judging')}</h2>
      <div className="card settings-numbers">
        {ROWS.map(({ name, min, max, step, format }) => (
          <NumberField
            key={name}
            className="number"
            value={settings[name]}
            minValue={min}
            maxValue={max}
            step={step}
            formatOptions={format}
            onChange={(value) => {
              if (Number.isFinite(value) && value !== settings[name]) void change({ [name]: value });
            }}
          >
            <Label>{say(`settings.${name}`)}</Label>
            <Group className="number-group">
              <Button slot="decrement" className="icon-button">
                −
              </Button>
              <Input className="number-input" />
              <Button slot="increment" className="icon-button">
                +
              </Button>
            </Group>
            <Text slot="description" className="note">
              {say(`settings.${name}-why`)}
            </Text>
            <FieldError />
          </NumberField>
        ))}
      </div>
    </section>
  );
}
