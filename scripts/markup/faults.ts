import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { siteRules } from './rules.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
    plugins: [{ name: 'site', rules: siteRules }],
    rules: {
      ...Object.fromEntries(Object.keys(siteRules).map((rule) => [rule, 'error'])),
      // All scripts and styles come from this site.
      'require-sri': ['error', { target: 'crossorigin' }],
      // Safari takes a list without bullets for no list unless its role says so.
      'no-redundant-role': 'off',
      // One way of many to meet 3.2.2: the search dialog shows what it finds as one types.
      'wcag/h32': 'off',
    },
  }),
);

/** What is wrong with the markup of one page, a line for each fault. */
export async function markupFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${message} (${ruleId})`),
  );
}
