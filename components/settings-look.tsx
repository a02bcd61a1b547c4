import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import type { Look } from './look';
import { useSpoken } from './spoken';

const THEMES: Look['theme'][] = ['auto', 'light', 'dark'];
const LANGUAGES: Look['language'][] = ['auto', 'en', 'de'];

/** Light or dark, and which language Assay speaks. */
export function SettingsLook({ look, choose }: { look: Look; choose: (look: Look) => void }) {
  const { say } = useSpoken();
  return (
    <section className="section">
      <h2>{say('settings.look')}</h2>
      <div className="card settings-look">
        <RadioGroup
          className="choice-row"
          orientation="horizontal"
          value={look.theme}
          onChange={(theme) => choose({ ...look, theme: THEMES.find((known) => known === theme) ?? 'auto' })}
        >
          <Label>{say('settings.theme')}</Label>
          {THEMES.map((theme) => (
            <Radio key={theme} className="way" value={theme}>
              {say(`settings.theme-${theme}`)}
            </Radio>
          ))}
        </RadioGroup>
        <RadioGroup
          className="choice-row"
          orientation="horizontal"
          value={look.language}
          onChange={(language) =>
            choose({ ...look, language: LANGUAGES.find((known) => known === language) ?? 'auto' })
          }
        >
          <Label>{say('settings.language')}</Label>
          {LANGUAGES.map((language) => (
            <Radio key={language} className="way" value={language}>
              {say(`settings.language-${language}`)}
            </Radio>
          ))}
        </RadioGroup>
      </div>
    </section>
  );
}
