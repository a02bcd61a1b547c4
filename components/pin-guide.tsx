import { Check } from 'lucide-react';
import { PinPicture } from './pin-picture';
import { useSpoken } from './spoken';

interface Props {
  family: 'chromium' | 'firefox';
  pinned: boolean | null;
  keys: string;
}

/** How Assay's icon comes to stand in the toolbar, where its mark can be seen. */
export function PinGuide({ family, pinned, keys }: Props) {
  const { say } = useSpoken();
  return (
    <section className="section">
      <h2>{say('welcome.pin')}</h2>
      <p>{say('welcome.pin-why')}</p>
      {pinned ? (
        <p className="settled">
          <Check aria-hidden size={16} />
          {say('welcome.pinned')}
        </p>
      ) : (
        <div className="pin">
          <ol className="pin-steps">
            <li>{say('welcome.pin-menu')}</li>
            <li>{say(`welcome.pin.${family}`)}</li>
          </ol>
          <PinPicture family={family} />
        </div>
      )}
      {keys !== '' && <p className="note">{say('welcome.keys', { keys })}</p>}
    </section>
  );
}
