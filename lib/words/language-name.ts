/** Languages briefs are mostly written in, by their codes. */
const CODES =
  'ar be bg bn bs ca cs da de el en es et fa fi fr gu he hi hr hu id it ja kk ko lt lv mk ms nb nl nn no pl pt ro ru sk sl sq sr sv ta te th tr uk ur uz vi zh'.split(
    ' ',
  );
const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** A language's English name in another language (`de`); one nobody expected stays as it is. */
export function languageName(english: string, language: string): string {
  const code = CODES.find((known) => names.of(known) === english);
  return (code && new Intl.DisplayNames([language], { type: 'language' }).of(code)) ?? english;
}
