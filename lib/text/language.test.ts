import { describe, expect, it } from 'vitest';
import { languageOf } from './language';

describe('languageOf', () => {
  it.each([
    [
      'de',
      'Wir glauben, dass Kundinnen mit zwei Bestellungen eher ein Abo nehmen, wenn der Brief den Preis nennt.',
    ],
    [
      'fr',
      'Nous pensons que les clientes répondront plus souvent si la lettre montre la carte de leur quartier.',
    ],
    [
      'es',
      'Creemos que los clientes reservarán más a menudo cuando el correo diga la hora exacta de llegada.',
    ],
    ['nl', 'Wij denken dat leden vaker verlengen wanneer de brief hun oude ligplaats in de haven laat zien.'],
    [
      'ja',
      '私たちは、既存のお客様が新しいメールを受け取った場合、予約率が上がると考えています。これは二週間の実験です。対象は過去三か月に二回購入したお客様で、目標は予約率を三パーセントにすることです。',
    ],
  ])('names %s', (code, text) => expect(languageOf(text)).toMatchObject({ code, supported: false }));

  it.each([
    'We believe returning buyers will add the refill more often when the cart names the day they run out.',
    'KPI: CTR 2.1 % -> 3 %, n = 4,100, Slack + HubSpot, DACH, Q3 2026, owner @ines',
    'Kampagne Herbst: the letter goes to lapsed members of the Verein in Graz and Linz on Monday, half of them get the map.',
    'short',
    '',
    '12 % 14 % 19 %',
  ])('reads %s', (text) => expect(languageOf(text)).toMatchObject({ code: 'en', supported: true }));
});
