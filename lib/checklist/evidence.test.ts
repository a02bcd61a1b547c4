import { describe, expect, it } from 'vitest';
import type { Quote } from '../brief/brief';
import type { Answer } from './checklist';
import { evidenceOf } from './evidence';

const quote = (block: string, text: string): Quote => ({ block, text, start: 0, end: text.length });
const told = (text: string): Answer => ({
  id: 'a1',
  brief: 'b',
  check: 'signal.present',
  kind: 'told',
  text,
  at: 1,
});

describe('evidenceOf', () => {
  it('keeps the brief’s words and the writer’s words apart', () => {
    const quotes = [quote('p3', 'KPIs: likes'), quote('answer:a1', 'reply rate, 2 % today')];
    expect(evidenceOf({ quotes, answer: null })).toEqual({
      brief: [quotes[0]],
      writer: ['reply rate, 2 % today'],
    });
  });

  it('gives the whole answer rather than the words found in it', () => {
    const quotes = [quote('answer:a1', 'reply rate')];
    expect(evidenceOf({ quotes, answer: told('The reply rate, 2 % today') }).writer).toEqual([
      'The reply rate, 2 % today',
    ]);
  });

  it('takes a reason for accepting a risk for no evidence', () => {
    const accepted: Answer = { ...told('small list'), kind: 'accepted' };
    expect(evidenceOf({ quotes: [], answer: accepted })).toEqual({ brief: [], writer: [] });
  });
});
