/*
 * Sorts every table in the browser, and filters those that offer it. Without this script the whole table stands there, in a useful order.
 *
 * A table with filters is written like this (theme/Parts/DataTable.razor does it):
 *   <table data-table="modeller" data-rows="modeller">      its name in the address, and what its rows are called
 *   <th data-column="afdeling"                              a column that can be sorted by, and its name in the address
 *       data-filter="Afdeling" data-options='[["msb","MSB"]]'>   a choice of rows: its label, and its keys with their texts
 *   <td data-sort="2017" data-keys="msb mso">               what a cell is sorted by, and the choices it belongs to
 * A cell is sorted by data-sort, else by the figure in it (data-value), else by its text. What is empty comes last.
 *
 * The view is kept in the address (?afdeling=msb&sorter=-vedtaget), so that it can be shared. Nothing is stored.
 */
(() => {
  'use strict';

  const danish = new Intl.Collator('da', { numeric: true });
  const address = new URLSearchParams(location.search);

  // Only the first table that offers filters has the short names in the address; one without a name goes by its place on the page.
  const first = document.querySelector('table[data-table]');
  document.querySelectorAll('.table-scroll > table').forEach((table, index) => {
    if (table.dataset.table || table.tBodies[0].rows.length > 2) {
      enhance(table, table === first ? '' : `${table.dataset.table ?? `tabel${index + 1}`}-`);
    }
  });

  function enhance(table, prefix) {
    const body = table.tBodies[0];
    const rows = [...body.rows];
    const headings = [...table.tHead.rows[0].cells].filter(heading => heading.textContent.trim());
    headings.forEach(heading => { heading.dataset.column ??= slugOf(heading.textContent); });
    const filters = headings.filter(heading => heading.dataset.filter).map(filterOf);
    const view = document.createElement('div');
    const status = document.createElement('p');
    const reset = buttonOf('Vis alle, og nulstil rækkefølgen', 'table-reset');
    let sorted = { heading: null, isDescending: false };

    view.className = filters.length > 0 ? 'table-controls' : 'table-controls table-controls-quiet';
    filters.forEach(filter => view.append(filter.label));
    status.setAttribute('role', 'status');
    reset.addEventListener('click', () => {
      filters.forEach(filter => { filter.select.value = ''; });
      sorted = { heading: null, isDescending: false };
      show();
      (filters[0]?.select ?? headings[0].querySelector('button')).focus();
    });
    view.append(reset, status);
    headings.forEach(makeSortable);
    readAddress();
    table.closest('.table-scroll').before(view);
    show();
    revealTarget();
    addEventListener('hashchange', revealTarget);

    function filterOf(heading) {
      const label = document.createElement('label');
      const select = document.createElement('select');
      select.append(new Option('Alle', ''));
      JSON.parse(heading.dataset.options).forEach(([key, text]) => select.append(new Option(text, key)));
      select.addEventListener('change', show);
      label.append(`${heading.dataset.filter} `, select);
      return { label, select, column: heading.dataset.column, cell: heading.cellIndex };
    }

    /** Each press: rising, falling, and back to the order the table came in. */
    function makeSortable(heading) {
      const button = buttonOf('', 'table-sort');
      button.append(...heading.childNodes);
      heading.append(button);
      button.addEventListener('click', () => {
        const isSame = sorted.heading === heading;
        sorted = isSame && sorted.isDescending ? { heading: null, isDescending: false } : { heading, isDescending: isSame };
        show();
      });
    }

    function show() {
      let shown = 0;
      rows.forEach(row => {
        row.hidden = !filters.every(filter => !filter.select.value || keysOf(row.cells[filter.cell]).includes(filter.select.value));
        shown += row.hidden ? 0 : 1;
      });
      body.append(...inOrder());
      headings.forEach(heading => {
        if (heading === sorted.heading) {
          heading.setAttribute('aria-sort', sorted.isDescending ? 'descending' : 'ascending');
        } else {
          heading.removeAttribute('aria-sort');
        }
      });
      // A total belongs to all rows.
      if (table.tFoot) {
        table.tFoot.hidden = shown < rows.length;
      }
      reset.hidden = !sorted.heading && filters.every(filter => !filter.select.value);
      status.textContent = (filters.length > 0 ? `${shown} af ${rows.length} ${table.dataset.rows} vises.` : '') + orderInWords();
      writeAddress();
    }

    function inOrder() {
      if (!sorted.heading) {
        return rows;
      }

      const cell = sorted.heading.cellIndex;
      const compare = sorted.heading.classList.contains('number') ? (a, b) => a - b : danish.compare;
      const direction = sorted.isDescending ? -1 : 1;
      return rows
        .map((row, place) => ({ row, place, value: valueOf(row.cells[cell]) }))
        .sort((a, b) => (a.value === '') - (b.value === '')
          || (a.value === '' ? 0 : direction * compare(a.value, b.value))
          || a.place - b.place)
        .map(item => item.row);
    }

    function orderInWords() {
      return sorted.heading ? ` Sorteret efter ${sorted.heading.textContent.trim()}, ${sorted.isDescending ? 'faldende' : 'stigende'}.` : '';
    }

    /** What the address names and the table does not have is passed over. */
    function readAddress() {
      filters.forEach(filter => {
        const key = address.get(prefix + filter.column);
        filter.select.value = [...filter.select.options].some(option => option.value === key) ? key : '';
      });
      const order = address.get(`${prefix}sorter`) ?? '';
      const isDescending = order.startsWith('-');
      const heading = headings.find(candidate => candidate.dataset.column === order.slice(isDescending ? 1 : 0));
      sorted = heading ? { heading, isDescending } : sorted;
    }

    function writeAddress() {
      filters.forEach(filter => put(filter.column, filter.select.value));
      put('sorter', sorted.heading ? (sorted.isDescending ? '-' : '') + sorted.heading.dataset.column : '');
      const query = address.toString();
      try {
        history.replaceState(history.state, '', location.pathname + (query ? `?${query}` : '') + location.hash);
      } catch {
        // A page opened from a disk may not change its address; it works all the same.
      }
    }

    function put(name, value) {
      if (value) {
        address.set(prefix + name, value);
      } else {
        address.delete(prefix + name);
      }
    }

    /** A link to a row must lead to it, whatever has been chosen. */
    function revealTarget() {
      const row = document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest('tr');
      if (row?.hidden && rows.includes(row)) {
        filters.forEach(filter => { filter.select.value = ''; });
        show();
        row.scrollIntoView();
      }
    }
  }

  function buttonOf(text, className) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = className;
    button.textContent = text;
    return button;
  }

  function slugOf(text) {
    return text.trim().toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  }

  function keysOf(cell) {
    return (cell.dataset.keys ?? '').split(' ');
  }

  function valueOf(cell) {
    return cell.dataset.sort ?? cell.querySelector('[data-value]')?.dataset.value ?? cell.textContent.trim();
  }
})();
