import fc from 'fast-check';

// Thousands of mutants meet the same property: a second of it says enough, and the smallest counterexample nothing.
fc.configureGlobal({ interruptAfterTimeLimit: 1_000, endOnFailure: true });
