import { type HtmlElement, Rule } from 'html-validate';

/** A rule of this site about the whole document. */
abstract class DocumentRule extends Rule {
  override setup(): void {
    this.on('dom:ready', ({ document }) => {
      this.check(document.root);
    });
  }

  /** Reports what is wrong in the document below its root. */
  protected abstract check(root: HtmlElement): void;

  protected expectThat(holds: boolean, message: string, at: HtmlElement): void {
    if (!holds) this.report(at, message);
  }
}

/** Parsers move what stands behind `</html>` into the body without a word; html-validate has no rule for it. */
class NothingAfterDocument extends DocumentRule {
  check(root: HtmlElement): void {
    for (const element of root.childElements.filter(({ tagName }) => tagName !== 'html')) {
      this.report(element, `<${element.tagName}> stands outside of <html>`);
    }
  }
}

/** html-validate refuses a second first heading, but not a page without one. */
class FirstHeading extends DocumentRule {
  check(root: HtmlElement): void {
    this.expectThat(root.querySelector('h1') !== null, 'the page has no <h1>', root);
  }
}

/** The policy would stop them, on the day that somebody runs into it. */
class NoEventHandlers extends DocumentRule {
  check(root: HtmlElement): void {
    for (const element of root.querySelectorAll('*')) {
      const handler = element.attributes.find(({ key }) => key.startsWith('on'));
      if (handler)
        this.report(element, `<${element.tagName}> has an event handler, ${handler.key}`);
    }
  }
}

/** What search engines and other sites show of a page; one that only sends its reader on has nothing to show. */
class Metadata extends DocumentRule {
  check(root: HtmlElement): void {
    const isRedirect = root.querySelector('meta[http-equiv="refresh"]') !== null;
    const robots = root.querySelector('meta[name="robots"]')?.getAttributeValue('content');
    if (isRedirect || robots?.includes('noindex')) return;
    const description = root.querySelector('meta[name="description"]');
    this.expectThat(Boolean(description?.getAttributeValue('content')), 'no description', root);
    const canonical = root.querySelectorAll('link[rel="canonical"]');
    this.expectThat(canonical.length === 1, 'not one canonical link', root);
    const languages = root.querySelectorAll('link[rel="alternate"][hreflang]');
    this.expectThat(languages.length > 1, 'no links to the other languages', root);
  }
}

/**
 * A link that leaves the site says in which language the reader will arrive, unless it is the page's own; and what it
 * is called is in that language too, so that readers see it before they follow it.
 */
class LanguageOfLinks extends DocumentRule {
  check(root: HtmlElement): void {
    const own = languageOf(root.querySelector('html')?.getAttributeValue('lang'));
    for (const link of root.querySelectorAll('a[href]')) {
      const address = /^https?:\/\/[^/]+(?:\/([a-z]{2})-[a-z]{2}\/)?/.exec(
        link.getAttributeValue('href') ?? '',
      );
      if (!address) continue;
      const there = languageOf(link.getAttributeValue('hreflang')) || 'en';
      const isSaid = own === 'en' || link.hasAttribute('hreflang');
      const named = languageOf(link.getAttributeValue('lang')) || own;
      this.expectThat(isSaid, 'the link has no hreflang', link);
      this.expectThat(
        address[1] === undefined || there === address[1],
        'hreflang is not the language in the address',
        link,
      );
      this.expectThat(named === there, 'the link’s name is not in the language it leads to', link);
    }
  }
}

/** `zh` of `zh-TW`. */
const languageOf = (tag: string | null | undefined): string => tag?.split('-')[0] ?? '';

/** Rules of this site beside those that html-validate has. */
export const siteRules = {
  'site/nothing-after-document': NothingAfterDocument,
  'site/first-heading': FirstHeading,
  'site/no-event-handlers': NoEventHandlers,
  'site/metadata': Metadata,
  'site/language-of-links': LanguageOfLinks,
};
