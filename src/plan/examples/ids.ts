/** The worked examples, by the size of their companies. */
export const exampleIds = ['small', 'medium', 'large'] as const;

export type ExampleId = (typeof exampleIds)[number];
