/** The gazetteer in one chunk: a search for a place waits for two downloads, this one and its data. */
export {findPlace} from './find-place.js';
export {loadAllPlaces} from './load-gazetteer.js';
export {locateAddress} from './locate-address.js';
