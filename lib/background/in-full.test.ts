import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onlyChanges } from '../hosts/watcher/only-changes';
import type { PageMessage } from '../messages/messages';

const url = 'https://plans.example.org/heat';
let inFull: typeof import('./in-full').inFull;

/** The browser ends the background; what it had in memory is gone. */
async function kill(): Promise<void> {
  vi.resetModules();
  ({ inFull } = await import('./in-full'));
}
beforeEach(kill);

/** A page that is read: says what its reader sends to the background. */
function page() {
  const say = onlyChanges();
  return (texts: readonly string[], { whole = false, id = 'generic:heat' } = {}): PageMessage => {
    const parts = texts.map((text) => ({
      is: 'lines' as const,
      lines: [{ runs: [{ text }], hard: false }],
      frame: { kind: 'paragraph' as const },
    }));
    const brief = { id, host: 'generic', title: 'Heat', gaps: [], parts };
    const { message } = say({ type: 'brief-read', brief, url, editable: true, route: 'live' }, whole);
    if (!message) throw new Error('There was nothing new to say.');
    return message;
  };
}

function heard(message: PageMessage, tab = 7): string {
  const fact = inFull(message, tab);
  if (typeof fact === 'string') return fact;
  return fact.type === 'brief-read' ? fact.brief.blocks.map(({ text }) => text).join('|') : fact.type;
}

describe('a page that tells what has changed', () => {
  it('is told in full', () => {
    const say = page();
    expect(heard(say(['goal', 'who']))).toBe('goal|who');
    const change = say(['goal', 'who and why']);
    expect(change.type).toBe('brief-changed');
    expect(JSON.stringify(change)).not.toContain('goal');
    expect(heard(change)).toBe('goal|who and why');
    expect(heard(say(['who and why', 'goal']))).toBe('who and why|goal');
  });

  it('is whole again after going to another document, and back', () => {
    const say = page();
    heard(say(['goal']));
    const there = say(['goal', 'who'], { id: 'generic:other' });
    expect([there.type, heard(there)]).toEqual(['brief-read', 'goal|who']);
    const back = say(['goal'], {});
    expect([back.type, heard(back)]).toEqual(['brief-read', 'goal']);
  });

  it('goes on where its text could not be read for a while', () => {
    const say = page();
    heard(say(['goal']));
    expect(heard({ type: 'page-unreadable', url, host: 'generic', why: 'empty' })).toBe('page-unreadable');
    expect(heard(say(['goal', 'who']))).toBe('goal|who');
  });
});

describe('a worker that was killed', () => {
  it('has the page asked for everything, and goes on from there', async () => {
    const say = page();
    heard(say(['goal']));
    await kill();
    expect(heard(say(['goal', 'who']))).toBe('no-base');
    expect(heard(say(['goal', 'who'], { whole: true }))).toBe('goal|who');
    expect(heard(say(['goal', 'who', 'when']))).toBe('goal|who|when');
  });

  it('takes a change that was told again after it had failed for what it is', () => {
    const say = page();
    heard(say(['goal']));
    const change = say(['goal', 'who']);
    expect([heard(change), heard(change)]).toEqual(['goal|who', 'goal|who']);
  });
});

describe('messages that do not come in order', () => {
  it('never put old text in the place of new', () => {
    const say = page();
    const [first, second, third] = [say(['goal']), say(['goal', 'who']), say(['when'], { whole: true })];
    expect(heard(third)).toBe('when');
    expect([heard(first), heard(second)]).toEqual(['outdated', 'outdated']);
    expect(heard(say(['when', 'why']))).toBe('when|why');
  });

  it('with everything told anew missing have the page asked for it', () => {
    const say = page();
    heard(say(['goal', 'who']));
    say(['who', 'goal'], { whole: true });
    expect(heard(say(['who', 'goal', 'when']))).toBe('no-base');
  });

  it('with one missing have the page asked for everything', () => {
    const say = page();
    heard(say(['goal']));
    say(['goal', 'lost']);
    expect(heard(say(['goal', 'lost', 'who']))).toBe('no-base');
  });
});

describe('several tabs', () => {
  it('on one document do not mix', () => {
    const [one, other] = [page(), page()];
    heard(one(['goal']), 1);
    heard(other(['aim']), 2);
    expect(heard(one(['goal', 'who']), 1)).toBe('goal|who');
    expect(heard(other(['aim', 'when']), 2)).toBe('aim|when');
  });

  it('and one reader after another in the same tab do not mix', () => {
    const [old, updated] = [page(), page()];
    heard(old(['goal']));
    heard(updated(['goal']));
    expect(heard(old(['goal', 'from the old one']))).toBe('no-base');
  });

  it('are remembered as far as there is room, and asked anew beyond that', () => {
    const pages = Array.from({ length: 12 }, () => page());
    pages.forEach((say, tab) => void heard(say(['goal']), tab));
    const after = pages.map((say, tab) => heard(say(['goal', 'who']), tab)).reverse();
    expect(after.slice(0, 3)).toEqual(['goal|who', 'goal|who', 'goal|who']);
    expect(after.at(-1)).toBe('no-base');
  });
});

it('whatever is lost, repeated, late or killed, what is heard last is what the page says', async () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 5 });
  const step = fc.oneof(
    fc.record({ write: text }),
    fc.constantFrom('deliver' as const, 'deliver-second' as const, 'fail' as const, 'kill' as const),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      await kill();
      const say = page();
      let texts: readonly string[] = ['start'];
      let last = '';
      let count = 0;
      const underWay = [say(texts)];
      const deliver = (message: PageMessage | undefined) => {
        if (!message) return;
        const outcome = heard(message);
        if (outcome === 'no-base') underWay.push(say(texts, { whole: true }));
        else if (outcome !== 'outdated') last = outcome;
      };
      for (const one of [...steps, { write: ['the end'] }]) {
        if (typeof one === 'object') {
          count += 1;
          texts = [...one.write, String(count)];
          underWay.push(say(texts));
        } else if (one === 'kill') await kill();
        else if (one === 'deliver') deliver(underWay.shift());
        else if (one === 'deliver-second') deliver(underWay.splice(1, 1)[0]);
        else {
          // Heard, but not done before the end: told again unless there is something newer to tell.
          const message = underWay.shift();
          if (message) heard(message);
          await kill();
          if (message && underWay.length === 0) underWay.push(message);
        }
      }
      while (underWay.length > 0) deliver(underWay.shift());
      expect(last).toBe(texts.join('|'));
    }),
    { numRuns: 150 },
  );
});
