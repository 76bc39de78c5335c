/**
 * Says in the planner's place that it can't be had. The page has this in itself, before the planner's own script: that
 * one, or what it imports, may be gone after a new build, and then nothing of it runs. A script's error doesn't bubble.
 */
addEventListener(
  'error',
  ({ target }) => {
    const place = document.getElementById('planner');
    const loading = place?.querySelector('.loading');
    if (!place || !loading || !(target === place || target instanceof HTMLScriptElement)) return;
    const failed = document.createElement('p');
    failed.className = 'loading';
    failed.role = 'alert';
    failed.textContent = place.dataset['failed'] ?? '';
    place.replaceChildren(failed);
  },
  true,
);
