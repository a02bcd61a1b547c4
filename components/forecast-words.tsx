import type { Forecast, Planned } from '../lib/statistics/forecast';
import type { Risks } from '../lib/statistics/normal';
import type { InLanguage } from '../lib/words/in-language';
import { PowerPicture } from './power-picture';
import { useSpoken } from './spoken';

interface Props {
  planned: Planned;
  found: Forecast;
  risks: Risks;
  numbers: InLanguage;
}

/** What a planned run can show, in plain counts; where it falls short, the choices there are. */
export function ForecastWords({ planned, found, risks, numbers }: Props) {
  const { say } = useSpoken();
  const { count, share, change } = numbers;
  const { people, lift, baseline, arms } = planned;
  const { needed, smallest, responses, days, perArm, enough, chance } = found;
  const missing = (['people', 'baseline', 'lift'] as const).filter((name) => planned[name] === null);
  const figures: [string, string][] = [
    ...(needed === null ? [] : [[say('reckon.needed'), count(needed)] satisfies [string, string]]),
    ...(smallest === null ? [] : [[say('reckon.smallest'), change(smallest)] satisfies [string, string]]),
    ...(responses?.expected == null
      ? []
      : [
          [
            say('reckon.responses', { arms }),
            say('reckon.today-and-expected', {
              today: count(responses.today),
              expected: count(responses.expected),
            }),
          ] satisfies [string, string],
        ]),
    ...(days === null ? [] : [[say('reckon.days-needed'), count(days)] satisfies [string, string]]),
  ];
  return (
    <>
      <div role="status" className={`forecast ${enough === true ? 'good' : enough === false ? 'miss' : ''}`}>
        <p className="forecast-head">
          {enough !== null
            ? say(enough ? 'reckon.enough' : 'reckon.short')
            : say('reckon.open-still', { what: missing.map((name) => say(`reckon.${name}`)).join(' · ') })}
        </p>
        {perArm !== null && responses && (
          <p className="note">
            {responses.smallest === null || smallest === null
              ? say('reckon.hopeless', { people: count(perArm), arms })
              : say(smallest < 0 ? 'reckon.counts-down' : 'reckon.counts-up', {
                  people: count(perArm),
                  arms,
                  today: count(responses.today),
                  smallest: count(responses.smallest),
                })}
          </p>
        )}
      </div>
      {figures.length > 0 && (
        <dl className="figures">
          {figures.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {enough === false && <Choices planned={planned} found={found} numbers={numbers} />}
      {baseline !== null && lift !== null && needed !== null && (
        <PowerPicture
          plan={{ arms, baseline, lift, people, needed, chance }}
          risks={risks}
          numbers={numbers}
        />
      )}
      <p className="note">
        {say('reckon.risks', { significance: share(risks.significance), power: share(risks.power) })}
      </p>
    </>
  );
}

/** What would make it enough; each is reckoned with all else as it is. */
function Choices({ planned, found, numbers }: Omit<Props, 'risks'>) {
  const { say } = useSpoken();
  const { count, share, change } = numbers;
  const { needed, smallest, responses, watch, days } = found;
  return (
    <div className="choices">
      <h4>{say('reckon.choices')}</h4>
      <ul>
        {needed !== null && (
          <li>{say('reckon.wider', { needed: count(needed), people: count(planned.people ?? 0) })}</li>
        )}
        {smallest !== null && responses?.smallest != null && (
          <li>{say('reckon.bigger', { smallest: change(smallest) })}</li>
        )}
        {watch !== null && <li>{say('reckon.higher', { watch: share(watch) })}</li>}
        {days !== null && (
          <li>{say('reckon.longer', { days: count(days), planned: count(planned.days) })}</li>
        )}
      </ul>
    </div>
  );
}
