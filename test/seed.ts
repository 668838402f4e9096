import fc from 'fast-check';

/**
 * Property tests draw the same cases in every run, so that a failure is of the change at hand.
 * `TICKMARK_SEED=n npm test` draws others: do so now and then, and keep what fails as a case of its own.
 */
fc.configureGlobal({ seed: Number(process.env['TICKMARK_SEED'] ?? 1) });
