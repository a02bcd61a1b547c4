import { Folded } from './folded';
import { commandKey, isMac } from './mac';
import { useSpoken } from './spoken';

/** The keys the panel knows. */
export function KeyList() {
  const { say } = useSpoken();
  const alt = isMac() ? '⌥' : 'Alt';
  const keys: [string, string][] = [
    [`${alt} ⇧ A`, say('keys.open')],
    [`${alt} ↓  ${alt} ↑`, say('keys.next')],
    [`${commandKey()} ↩`, say('keys.answer')],
    [`${alt} ⇧ C`, say('keys.copy')],
    [`${alt} ⇧ Q`, say('keys.close')],
  ];
  return (
    <Folded title={say('keys.title')} level={2} className="section" later>
      <dl className="keys-list">
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Folded>
  );
}
