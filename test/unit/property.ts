/** fast-check with a fixed seed, so that a failure can be repeated. */
import fc from 'fast-check';

fc.configureGlobal({seed: 20261130});

export default fc;
