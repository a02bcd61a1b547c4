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
    [
      'fr',
      'Objectif : plus de rendez-vous vaccin. Support : SMS, affiche en vitrine, e-mail. Test A/B : deux messages, un lien court. Cible : clients fidèles, 65 ans et plus, carte active, magasin de Lille. Hypothèse : un SMS signé du pharmacien donne plus de rendez-vous. Mesure : taux de rendez-vous, seuil 8 %. Durée : deux semaines, mars. Responsable : Camille. Budget : 300 euros. Livrables : deux SMS, une page de réservation, un script comptoir. Risque : désabonnement.',
    ],
  ])('names %s', (code, text) => expect(languageOf(text)).toMatchObject({ code, supported: false }));

  it.each([
    'We believe returning buyers will add the refill more often when the cart names the day they run out.',
    'KPI: CTR 2.1 % -> 3 %, n = 4,100, Slack + HubSpot, DACH, Q3 2026, owner @ines',
    'Kampagne Herbst: the letter goes to lapsed members of the Verein in Graz and Linz on Monday, half of them get the map.',
    'Campaign: spring tyres. Audience: fleet managers, 20-80 vans, Ohio, Indiana. Channel: direct mail, phone. Assets: postcard, landing page, call script. Metric: quote requests per 100 cards. Target: 6. Window: 2-20 March. Owner: Dana Ruiz. Budget: $4,000. Partner: Mill Street Tyres. Print: Kolb. Proof: Friday. Drop: Monday. Review: 23 March. Backup: Lee. Stock: 400 cards. Format: A5, matte, two sides. Headline: flat fees. Offer: none.',
    'short',
    '',
    '12 % 14 % 19 %',
  ])('reads %s', (text) => expect(languageOf(text)).toMatchObject({ code: 'en', supported: true }));
});
