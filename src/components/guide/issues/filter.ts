/** Shows the issues of one platform or tier, and says how many; a link to a hidden one shows all again. */
export function startFilter(): void {
  const form = document.querySelector<HTMLFormElement>('.issue-filter');
  const status = form?.querySelector('[role="status"]');
  if (!form || !status) return;
  const issues = [...document.querySelectorAll<HTMLElement>('.issues > section')];

  const show = () => {
    const { platform, tier } = Object.fromEntries(new FormData(form)) as Record<string, string>;
    for (const issue of issues) {
      const { platforms = '', tier: first } = issue.dataset;
      issue.hidden =
        (!!platform && !platforms.split(' ').includes(platform)) || (!!tier && tier !== first);
    }
    const shown = issues.filter(({ hidden }) => !hidden).length;
    status.textContent = (form.dataset['shown'] ?? '').replace('{n}', String(shown));
  };
  form.addEventListener('change', show);
  const reveal = () => {
    const issue = document.getElementById(location.hash.slice(1))?.closest('section');
    if (!issue?.hidden) return;
    form.reset();
    show();
    issue.scrollIntoView();
  };
  addEventListener('hashchange', reveal);
  // A link to where the address leads already doesn't change it.
  addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest('a');
    if (link && link.hash === location.hash) reveal();
  });
  // What a browser filled in again after Back counts, too.
  show();
  form.hidden = false;
}
