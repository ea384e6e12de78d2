/*
 * Added to every page by «preview» and by nothing else: reloads the page when the site has been built again,
 * and lays what is wrong over the last good site. The browser keeps the place one had scrolled to.
 */
(() => {
  'use strict';

  const shown = Number(document.querySelector('script[data-preview-version]').dataset.previewVersion);
  let leaving = false;
  addEventListener('pagehide', () => { leaving = true; });
  follow(-1);

  async function follow(known) {
    try {
      const state = await (await fetch(`/_preview/state?since=${known}`)).json();
      if (state.isCurrent && state.pages !== shown) {
        location.reload();
        return;
      }

      show(state.findings, state.isCurrent);
      follow(state.version);
    } catch {
      if (!leaving) {
        // The preview was stopped, or is starting again.
        setTimeout(() => follow(known), 1000);
      }
    }
  }

  function show(findings, isCurrent) {
    document.getElementById('preview-findings')?.remove();
    if (findings.length === 0) {
      return;
    }

    const part = document.createElement('details');
    const summary = document.createElement('summary');
    const list = document.createElement('ul');
    part.id = 'preview-findings';
    part.open = !isCurrent;
    part.className = isCurrent ? 'preview-current' : 'preview-stopped';
    summary.textContent = isCurrent ? `Fund: ${findings.length}` : `Der er fejl. Siden nedenunder er den seneste, der var i orden. Fund: ${findings.length}`;
    for (const finding of findings) {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = finding.source;
      link.textContent = finding.place;
      item.append(link, ` ${finding.word} ${finding.code}: ${finding.message}`);
      list.append(item);
    }

    part.append(summary, list);
    document.body.append(part);
  }
})();
