import { ArrowLeft, ArrowRight, FlaskConical, Pin, Puzzle, RotateCw, Settings } from 'lucide-react';
import { useSpoken } from './spoken';

/** The browser's toolbar with its extensions menu open, and what to press in it. Drawn, so it follows light and dark. */
export function PinPicture({ family }: { family: 'chromium' | 'firefox' }) {
  const { say } = useSpoken();
  const Press = family === 'firefox' ? Settings : Pin;
  return (
    <div className="toolbar" aria-hidden="true">
      <div className="toolbar-row">
        <ArrowLeft size={14} />
        <ArrowRight size={14} />
        <RotateCw size={14} />
        <span className="toolbar-address" />
        <span className="toolbar-press">
          <Puzzle size={16} />
          <b>1</b>
        </span>
      </div>
      <div className="toolbar-menu">
        <div className="toolbar-item">
          <span className="toolbar-blank" />
          <span className="toolbar-line" />
        </div>
        <div className="toolbar-item ours">
          <FlaskConical size={16} />
          <span>{say('header.logo')}</span>
          <span className="toolbar-press">
            <Press size={16} />
            <b>2</b>
          </span>
        </div>
        {family === 'firefox' && <div className="toolbar-choice">{say('welcome.pin-item')}</div>}
      </div>
    </div>
  );
}
