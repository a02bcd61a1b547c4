import { describe, expect, it } from 'vitest';
import { example } from '../../test/export-example';
import { json } from './json';

describe('json', () => {
  const written = JSON.parse(json.render(example));

  it('says what it is, so that a program can tell its versions apart', () => {
    expect(written).toMatchObject({ format: 'assay-checklist', version: 1, debt: 2, title: example.title });
  });

  it('gives each check with its state by id, and null where nothing was said', () => {
    expect(written.checks.map(({ id, state }: { id: string; state: string }) => [id, state])).toEqual([
      ['hypothesis', 'pass'],
      ['signal', 'fail'],
      ['organisation.owner', 'accepted'],
    ]);
    expect(written.checks[0]).toMatchObject({ answer: null, accepted: null });
    expect(written.checks[2]).toMatchObject({ accepted: 'Two of us, we agree | over lunch' });
  });
});
