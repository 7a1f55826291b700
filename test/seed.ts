import * as fc from 'fast-check';

/**
 * One seed for every property that names none, so that the same tree always gives the same verdict;
 * `PROPERTY_SEED=$RANDOM npm test` looks elsewhere.
 */
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 20261122) });
