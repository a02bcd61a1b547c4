/** What a line of plain text is by its looks, before its neighbours are asked. */
export interface TextLine {
  text: string;
  /** Columns in front, a tab counting four. */
  indent: number;
  /** Text behind the bullet or number; null where it is no list item. */
  item: string | null;
  /** Number of a numbered item. */
  number: number | null;
  blank: boolean;
  rule: boolean;
}

const BULLET = /^(?:[*+•●○◦■▪‣·–—-]\s+|[•●○◦■▪‣])(?=\S)/u;
const NUMBER = /^\(?(\d{1,2})[.)]\s+(?=\S)/;
const LETTER = /^\(?[a-z]\)\s+(?=\S)/;

/** Looks at each line of a text by itself. */
export function textLines(text: string): TextLine[] {
  const raw = text.split('\n');
  // "-no space behind" is a bullet only where a document does it more than once.
  const tight = raw.filter((line) => /^\s*-[\p{L}]/u.test(line)).length > 1;
  return raw.map((line) => {
    const start = line.trimStart();
    const indent = line.slice(0, line.length - start.length).replace(/\t/g, '    ').length;
    const bare = start.trimEnd();
    const rule = /^(?:[-=_*~]\s*){3,}$/.test(bare);
    const tightBullet = tight ? /^-(?=\p{L})/u : null;
    const mark = rule
      ? null
      : (BULLET.exec(bare) ?? tightBullet?.exec(bare) ?? NUMBER.exec(bare) ?? LETTER.exec(bare));
    const number = mark?.[1] ? Number(mark[1]) : null;
    return {
      text: bare,
      indent,
      item: mark ? bare.slice(mark[0].length) : null,
      number,
      blank: bare === '',
      rule,
    };
  });
}
