import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextField } from 'react-aria-components/TextField';

interface Props {
  label: string;
  value: string;
  change: (text: string) => void;
  /** Said below the field: where the number comes from, what it means. */
  hint: string;
  /** What is wrong with it, in words. */
  fault: string | null;
}

/** A number typed the way people write numbers. */
export function NumberPiece({ label, value, change, hint, fault }: Props) {
  return (
    <TextField className="number-piece" value={value} onChange={change} isInvalid={fault !== null}>
      <Label>{label}</Label>
      <Input className="field" dir="ltr" inputMode="decimal" autoComplete="off" />
      {fault === null && (
        <Text slot="description" className="note">
          {hint}
        </Text>
      )}
      <FieldError>{fault}</FieldError>
    </TextField>
  );
}
