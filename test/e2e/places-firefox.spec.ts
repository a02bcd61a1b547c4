import { startFirefox } from '../places/firefox';
import { testPlaces } from '../places/test-places';

testPlaces('firefox', startFirefox);
