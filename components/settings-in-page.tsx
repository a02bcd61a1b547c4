import { Switch } from 'react-aria-components/Switch';
import type { SettingsActions } from './settings-actions';
import { useSpoken } from './spoken';

/** What Assay shows in the page itself, beside its panel. */
export function SettingsInPage({
  quietMode,
  change,
}: {
  quietMode: boolean;
  change: SettingsActions['change'];
}) {
  const { say } = useSpoken();
  return (
    <section className="section">
      <h2>{say('settings.in-page')}</h2>
      <div className="card">
        <Switch className="switch" isSelected={quietMode} onChange={(on) => void change({ quietMode: on })}>
          <span className="switch-knob" aria-hidden="true" />
          {say('settings.quiet-mode')}
        </Switch>
        <p className="note">{say('settings.quiet-mode-why')}</p>
      </div>
    </section>
  );
}
