import { startChromium } from '../places/chromium';
import { testPlaces } from '../places/test-places';

testPlaces('chromium', startChromium);
