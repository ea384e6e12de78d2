/*
 * What a page offers beyond reading: print it, copy a link to it, and open what a link leads into.
 * Without this script nothing is missing but the two buttons. Nothing is stored.
 */
(() => {
  'use strict';

  openTarget();
  addEventListener('hashchange', openTarget);

  const tools = document.querySelector('.page-tools');
  if (tools) {
    const told = document.createElement('span');
    told.setAttribute('role', 'status');
    tools.append(buttonOf('Print siden', () => print()));
    if (navigator.clipboard) {
      tools.append(buttonOf('Kopiér link', async () => {
        try {
          await navigator.clipboard.writeText(location.href);
          told.textContent = 'Linket er kopieret.';
        } catch {
          told.textContent = 'Browseren lod os ikke kopiere. Linket står i adresselinjen.';
        }
      }));
    }

    tools.append(told);
  }

  /** Browsers that do not open a folded part by themselves when a link leads into it. */
  function openTarget() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    let isOpened = false;
    for (let part = target?.parentElement?.closest('details'); part; part = part.parentElement.closest('details')) {
      isOpened ||= !part.open;
      part.open = true;
    }

    if (isOpened) {
      target.scrollIntoView();
    }
  }

  function buttonOf(text, press) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    button.addEventListener('click', press);
    return button;
  }
})();
