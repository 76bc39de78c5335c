import fc from 'fast-check';

fc.configureGlobal({
  // Thousands of mutants meet the same property: half a second of it says enough.
  // oxlint-disable-next-line typescript/no-deprecated -- its successor can't be set for all properties at once
  interruptAfterTimeLimit: 500,
  // Nobody reads the smallest counterexample of a mutant.
  endOnFailure: true,
});
