import { useDeferredValue, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { SearchField } from 'react-aria-components/SearchField';
import { Switch } from 'react-aria-components/Switch';
import type { Answer } from '../lib/checklist/checklist';
import type { Check } from '../lib/checks/check';
import { Folded } from './folded';
import type { SettingsActions } from './settings-actions';
import { useSpoken } from './spoken';

interface Props {
  checks: readonly Pick<Check, 'id' | 'part' | 'severity'>[];
  /** What was turned off in every brief. */
  everywhere: readonly Answer[];
  actions: Pick<SettingsActions, 'turnOff' | 'withdraw'>;
}

/** Which checks count, part by part, with a search; what decides the verdict always does. */
export function SettingsChecks({ checks, everywhere, actions }: Props) {
  const { say, check: words } = useSpoken();
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search.trim().toLowerCase());
  const off = new Map(everywhere.map((answer) => [answer.check, answer.id]));
  const found = checks.filter(({ id }) => {
    const { title, why } = words(id);
    return `${title} ${why} ${id}`.toLowerCase().includes(wanted);
  });
  const parts = [...new Set(found.map(({ part }) => part))];
  return (
    <section className="section">
      <h2>{say('checks.title')}</h2>
      <p className="note">{say('checks.why', { count: checks.length, off: off.size })}</p>
      <SearchField className="search" value={search} onChange={setSearch}>
        <Label>{say('checks.search')}</Label>
        <Input className="field" />
      </SearchField>
      <p role="status" className="note">
        {wanted !== '' && say('checks.found', { count: found.length })}
      </p>
      {checks.length > 0 && found.length > 0 && (
        <div className="card settings-checks">
          {parts.map((part) => {
            const own = found.filter((check) => check.part === part);
            const offHere = own.filter(({ id }) => off.has(id)).length;
            return (
              <Folded
                // A search opens what it finds.
                key={`${part} ${wanted !== ''}`}
                open={wanted !== ''}
                title={
                  <>
                    {say(`topic.${part}`)}{' '}
                    <span className="count">{say('checks.part', { count: own.length, off: offHere })}</span>
                  </>
                }
                level={3}
                className="checks-part"
              >
                <ul>
                  {own.map(({ id, severity }) => (
                    <li key={id}>
                      <Switch
                        className="switch"
                        isSelected={!off.has(id) || severity === 'blocker'}
                        isDisabled={severity === 'blocker'}
                        onChange={(on) =>
                          void (on ? actions.withdraw(off.get(id) ?? '') : actions.turnOff(id))
                        }
                      >
                        <span className="switch-knob" aria-hidden="true" />
                        <span>
                          {words(id).title}
                          <span className="note check-why">
                            {severity === 'blocker' ? say('checks.always') : words(id).why}
                          </span>
                        </span>
                      </Switch>
                    </li>
                  ))}
                </ul>
              </Folded>
            );
          })}
        </div>
      )}
      {off.size > 0 && (
        <Button
          className="link"
          onPress={() => {
            for (const answer of off.values()) void actions.withdraw(answer);
          }}
        >
          {say('checks.all-on')}
        </Button>
      )}
    </section>
  );
}
