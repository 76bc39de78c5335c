import fc from 'fast-check';
import type { ItemQuestion, Kind, QuestionOfKind } from '../kinds/question';

/** Answers to a kind of question, for tests. */
interface TestedKind<Asked extends ItemQuestion> {
  /** Any answer that the form can give, also one that can't be used yet. */
  random: (question: Asked, texts: fc.Arbitrary<string>) => fc.Arbitrary<unknown>;
  /** An answer that takes as much room as the document should have to give. */
  full: (question: Asked, text: string) => unknown;
}

const days = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

export const ofKind: { [Name in Kind]: TestedKind<QuestionOfKind[Name]> } = {
  text: {
    random: (_, texts) => fc.option(texts, { nil: '' }),
    full: (_, text) => text,
  },
  number: {
    random: ({ max }) =>
      fc.option(
        fc.oneof(
          { weight: 4, arbitrary: fc.nat(max) },
          fc.constant('about ten'),
          // A day without its dashes, or a key that was held down.
          fc.constantFrom(max + 1, 20_271_124, 4_500_000_000, Number.MAX_SAFE_INTEGER),
        ),
      ),
    full: ({ max }) => Math.min(max, 120),
  },
  date: { random: () => fc.option(days), full: () => '2027-03-01' },
  time: {
    random: () =>
      fc.option(fc.nat(1439).map((at) => new Date(at * 60_000).toISOString().slice(11, 16))),
    full: () => '09:00',
  },
  zone: {
    random: () => fc.option(fc.constantFrom('Europe/Amsterdam', 'Asia/Taipei', 'America/New_York')),
    full: () => 'Europe/Amsterdam',
  },
  choice: {
    random: ({ set }) => fc.option(fc.constantFrom(...set.ids)),
    full: ({ set }) => set.ids[1],
  },
  // Which names there are is known only once the plan is there: see `plans`.
  ref: { random: () => fc.option(fc.constantFrom('0', '1', '2')), full: () => '0' },
  refs: { random: () => fc.subarray(['0', '1', '2']), full: () => ['0', '1'] },
  many: {
    random: ({ set }) => fc.subarray([...set.ids]),
    full: ({ set }) => set.ids,
  },
};
