import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';

interface Props {
  label: string;
  of: readonly string[];
  choose: (name: string) => void;
}

/** A few ready answers to take with one press. */
export function Chips({ label, of, choose }: Props) {
  if (of.length === 0) return null;
  return (
    <Group className="chips" aria-label={label}>
      {of.map((name) => (
        <Button key={name} className="chip" onPress={() => choose(name)}>
          {name}
        </Button>
      ))}
    </Group>
  );
}
