/*
 * Searches the list on the page /soeg/. Without this script the whole list stands there, by kind.
 *
 * The page is written like this (theme/Pages/SearchPage.razor does it):
 *   <input id="soeg-felt" name="q">                      what is searched for
 *   <p id="soeg-status" role="status">                   how much was found
 *   <ol id="soeg-svar" hidden>                           the results
 *   <div id="soeg-liste"><ul data-kind="Område"><li>     everything: a link, and words about it
 *
 * Every word must be found, anywhere in a word: «personer» finds «helårspersoner». Case, ae/æ, oe/ø and aa/å make no difference.
 * The words are kept in the address (?q=), so that a search can be shared. Nothing is stored.
 */
(() => {
  'use strict';

  const pause = 150;
  const field = document.getElementById('soeg-felt');
  const status = document.getElementById('soeg-status');
  const answer = document.getElementById('soeg-svar');
  const list = document.getElementById('soeg-liste');
  const entries = [...list.querySelectorAll('li')].map(entryOf);
  let waiting = 0;

  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(search, pause);
  });
  field.form.addEventListener('submit', event => {
    event.preventDefault();
    clearTimeout(waiting);
    search();
  });
  addEventListener('popstate', readAddress);
  readAddress();

  function entryOf(item) {
    const title = fold(item.querySelector('a').textContent);
    return { item, kind: item.parentElement.dataset.kind, title, text: fold(item.textContent) };
  }

  /** Small letters, æ, ø and å written out, no other accents, and single spaces for everything that is no letter or digit. */
  function fold(text) {
    return text.normalize('NFC').toLowerCase()
      .replace(/[æä]/g, 'ae').replace(/[øö]/g, 'oe').replace(/å/g, 'aa')
      .normalize('NFD').replace(/\p{M}/gu, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  }

  /** 0: the title begins with the word, 1: a word of the title does, 2: it is in the title, 3: in the text. */
  function rank(entry, word) {
    if (entry.title.startsWith(word)) {
      return 0;
    }
    if (entry.title.includes(` ${word}`)) {
      return 1;
    }
    return entry.title.includes(word) ? 2 : entry.text.includes(word) ? 3 : Infinity;
  }

  function readAddress() {
    field.value = new URLSearchParams(location.search).get('q') ?? '';
    show();
  }

  function search() {
    const address = new URL(location.href);
    const words = field.value.trim();
    if (words) {
      address.searchParams.set('q', words);
    } else {
      address.searchParams.delete('q');
    }
    address.hash = '';
    history.replaceState(null, '', address);
    show();
  }

  function show() {
    const words = fold(field.value).split(' ').filter(word => word);
    list.hidden = words.length > 0;
    answer.hidden = words.length === 0;
    if (words.length === 0) {
      answer.replaceChildren();
      status.textContent = `Her er hele listen: ${entries.length} at vælge mellem.`;
      return;
    }

    // Sorting keeps the order of equals, which is the order of the list.
    const found = entries
      .map(entry => ({ entry, rank: words.reduce((sum, word) => sum + rank(entry, word), 0) }))
      .filter(hit => hit.rank < Infinity)
      .sort((one, other) => one.rank - other.rank);
    answer.replaceChildren(...found.map(hit => resultOf(hit.entry)));
    status.textContent = found.length === 0
      ? `Ingen fund for «${field.value.trim()}». Prøv et kortere ord.`
      : `${found.length} fund for «${field.value.trim()}».`;
  }

  function resultOf(entry) {
    const result = entry.item.cloneNode(true);
    const kind = document.createElement('span');
    kind.className = 'result-kind';
    kind.textContent = entry.kind;
    result.querySelector('a').after(' ', kind);
    return result;
  }
})();
