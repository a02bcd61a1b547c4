import type { ReactNode } from 'react';
import { Label } from 'react-aria-components/Label';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';

interface Props {
  label: string;
  example: string;
  value: string;
  change: (text: string) => void;
  children?: ReactNode;
}

/** One piece of something the writer puts together: a short text with an example in it. */
export function PieceField({ label, example, value, change, children }: Props) {
  return (
    <div className="piece">
      <TextField className="piece-field" value={value} onChange={change}>
        <Label>{label}</Label>
        <TextArea className="short" rows={1} dir="auto" placeholder={example} />
      </TextField>
      {children}
    </div>
  );
}
