import { Button } from 'react-aria-components/Button';
import type { Quote } from '../lib/brief/brief';
import { visible } from '../lib/words/visible';
import { useSpoken } from './spoken';

/** Words of a page or a person: text only, its writing direction kept to itself, nothing hidden in it. */
export function Words({ of }: { of: string }) {
  return <bdi dir="auto">{visible(of)}</bdi>;
}

/** A passage of the brief; a click shows it in the page where the page can. */
export function QuoteText({
  quote,
  reveal,
}: {
  quote: Quote;
  reveal?: ((quote: Quote) => void) | undefined;
}) {
  const { say } = useSpoken();
  return (
    <blockquote className="quote">
      {reveal ? (
        <Button
          className="quote-reveal"
          aria-label={say('quote.show', { quote: visible(quote.text) })}
          onPress={() => reveal(quote)}
        >
          <Words of={quote.text} />
        </Button>
      ) : (
        <Words of={quote.text} />
      )}
    </blockquote>
  );
}
