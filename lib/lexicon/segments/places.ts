/** ISO 3166 codes of the countries whose English names count as places; the runtime knows the names. */
export const COUNTRY_CODES =
  'AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI KH CM CA CV CF TD CL CN CO KM CG CD CR HR CU CY CZ CI DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KI KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM MD MC MN ME MA MZ MM NA NR NP NL NZ NI NE NG KP MK NO OM PK PW PS PA PG PY PE PH PL PT QA RO RU RW WS SM ST SA SN RS SC SL SG SK SI SB SO ZA KR SS ES LK SD SR SE CH SY TW TJ TZ TH TL TG TO TT TN TM TR TV UG UA AE GB US UY UZ VU VE VN YE ZM ZW HK MO PR GL FO GI';

/** Places by their everyday names, and adjectives of origin; all are matched as written here, with a capital. */
export const PLACES = `
  England, Scotland, Wales, Northern Ireland, Britain, Great Britain, Holland, Czech Republic, Korea, America, Emirates,
  Europe, Western Europe, Eastern Europe, Central Europe, Scandinavia, Nordics, Baltics, Balkans, Iberia, Benelux, Africa,
  West Africa, East Africa, Asia, South Asia, Southeast Asia, South East Asia, Middle East, North America, South America,
  Latin America, Central America, Caribbean, Oceania, Midlands, West Midlands, East Midlands, Yorkshire, Lancashire,
  Cumbria, Cornwall, Devon, Dorset, Somerset, Kent, Sussex, Surrey, Essex, Norfolk, Suffolk, Cheshire, Derbyshire, Highlands,
  Flanders, Wallonia, Brittany, Normandy, Provence, Bavaria, Saxony, Hesse, Rhineland, Tyrol, Catalonia, Andalusia, Tuscany,
  Lombardy, Sicily, Silesia, Transylvania, Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware,
  Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan,
  Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina,
  North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah,
  Vermont, Virginia, Wisconsin, Wyoming, New England, Pacific Northwest, Midwest, Bay Area, Silicon Valley, Ontario, Quebec,
  British Columbia, Alberta, Manitoba, Nova Scotia, Victoria, New South Wales, Queensland, Tasmania, Punjab, Gujarat, Kerala,
  Karnataka, Maharashtra, Tamil Nadu, London, Manchester, Birmingham, Leeds, Liverpool, Sheffield, Bristol, Glasgow,
  Edinburgh, Cardiff, Belfast, Newcastle, Nottingham, Leicester, Southampton, Brighton, Oxford, Cambridge, Norwich, Dublin,
  Cork, Galway, Paris, Lyon, Marseille, Toulouse, Bordeaux, Lille, Nantes, Strasbourg, Berlin, Hamburg, Munich, Cologne,
  Frankfurt, Stuttgart, Dresden, Leipzig, Hanover, Bremen, Vienna, Graz, Salzburg, Innsbruck, Zurich, Geneva, Basel, Bern,
  Amsterdam, Rotterdam, Utrecht, The Hague, Eindhoven, Brussels, Antwerp, Ghent, Madrid, Barcelona, Valencia, Seville, Bilbao,
  Lisbon, Porto, Rome, Milan, Turin, Naples, Bologna, Florence, Venice, Copenhagen, Aarhus, Stockholm, Gothenburg, Malmö,
  Oslo, Bergen, Helsinki, Tampere, Reykjavik, Tallinn, Riga, Vilnius, Warsaw, Krakow, Wroclaw, Gdansk, Prague, Brno,
  Bratislava, Budapest, Ljubljana, Zagreb, Belgrade, Sarajevo, Sofia, Bucharest, Athens, Thessaloniki, Istanbul, Ankara, Izmir,
  Kyiv, Lviv, Moscow, Tbilisi, Yerevan, Tel Aviv, Jerusalem, Cairo, Casablanca, Tunis, Lagos, Abuja, Accra, Nairobi, Kampala,
  Addis Ababa, Johannesburg, Cape Town, Durban, Dubai, Abu Dhabi, Riyadh, Doha, Mumbai, Delhi, Bengaluru, Bangalore, Chennai,
  Hyderabad, Pune, Kolkata, Karachi, Lahore, Dhaka, Colombo, Bangkok, Hanoi, Saigon, Kuala Lumpur, Jakarta, Manila, Seoul,
  Busan, Tokyo, Osaka, Kyoto, Beijing, Shanghai, Shenzhen, Taipei, Sydney, Melbourne, Brisbane, Perth, Adelaide, Auckland,
  Wellington, Toronto, Montreal, Vancouver, Calgary, Ottawa, Boston, Chicago, Los Angeles, San Francisco, San Diego, San Jose,
  Seattle, Portland, Denver, Phoenix, Dallas, Houston, Austin, Atlanta, Miami, Orlando, Philadelphia, Washington, Baltimore,
  Detroit, Minneapolis, Cleveland, Pittsburgh, Nashville, Charlotte, Las Vegas, Salt Lake City, Mexico City, Guadalajara,
  Monterrey, Bogota, Medellin, Lima, Santiago, Buenos Aires, São Paulo, Sao Paulo, Rio de Janeiro, Brasilia, Montevideo,
  British, English, Scottish, Welsh, Irish, French, German, Austrian, Swiss, Dutch, Belgian, Spanish, Portuguese, Italian,
  Danish, Swedish, Norwegian, Finnish, Icelandic, Polish, Czech, Slovak, Hungarian, Romanian, Bulgarian, Greek, Turkish,
  Ukrainian, Estonian, Latvian, Lithuanian, Croatian, Serbian, Slovenian, American, Canadian, Mexican, Brazilian, Argentinian,
  Chilean, Colombian, Australian, Indian, Pakistani, Chinese, Japanese, Korean, Vietnamese, Thai, Indonesian, Malaysian,
  Filipino, Singaporean, South African, Nigerian, Kenyan, Ghanaian, Egyptian, Moroccan, Israeli, Emirati, Saudi, European,
  African, Asian, Nordic, Scandinavian, Baltic, Flemish, Catalan, Bavarian
`;

/** Short forms of places, matched as written. */
export const PLACE_CODES = 'EMEA APAC AMER LATAM DACH CEE MENA ANZ GCC UK US USA UAE EU NYC LA NYC';
