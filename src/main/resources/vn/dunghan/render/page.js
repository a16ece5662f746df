(function () {
  'use strict';
  // Searching asks for letters, not for accents: "dong" finds "Đông".
  function plain(text) {
    return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[đĐ]/g, 'd').toLowerCase();
  }
  function valueOf(row, column, kind) {
    var cell = row.cells[column];
    var value = cell.dataset.value === undefined ? cell.textContent.trim() : cell.dataset.value;
    return kind === 'number' ? Number(value) : value;
  }
  function compare(a, b, kind) {
    return kind === 'number' ? a - b : a.localeCompare(b, 'vi');
  }
  function sort(table, column, descending) {
    var heads = table.tHead.rows[0].cells;
    var kind = heads[column].dataset.sort;
    var body = table.tBodies[0];
    var rows = Array.prototype.slice.call(body.rows);
    rows.sort(function (a, b) {
      var order = compare(valueOf(a, column, kind), valueOf(b, column, kind), kind);
      return descending ? -order : order;
    });
    rows.forEach(function (row) { body.appendChild(row); });
    Array.prototype.forEach.call(heads, function (head, i) {
      if (i === column) {
        head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      } else {
        head.removeAttribute('aria-sort');
      }
    });
  }
  function largeFirst(head) {
    return head.dataset.sort === 'number' && head.dataset.first !== 'small';
  }
  function sortable(table) {
    Array.prototype.forEach.call(table.tHead.rows[0].cells, function (head, i) {
      var button = head.querySelector('button');
      if (!button) { return; }
      button.addEventListener('click', function () {
        var now = head.getAttribute('aria-sort');
        sort(table, i, now ? now === 'ascending' : largeFirst(head));
      });
    });
  }
  function searchable(tools) {
    var input = tools.querySelector('input');
    var select = tools.querySelector('select');
    var count = tools.querySelector('.count');
    var table = document.getElementById(input.getAttribute('aria-controls'));
    var rows = Array.prototype.slice.call(table.tBodies[0].rows);
    var texts = rows.map(function (row) { return plain(row.textContent); });
    function filter() {
      var words = plain(input.value).split(/\s+/).filter(Boolean);
      var shown = 0;
      rows.forEach(function (row, i) {
        var fits = words.every(function (word) { return texts[i].indexOf(word) >= 0; });
        row.hidden = !fits;
        shown += fits ? 1 : 0;
      });
      count.textContent = words.length === 0 ? ''
        : shown === 0 ? 'Không có nhiệm vụ nào khớp; hãy thử từ khác.'
        : 'Đang hiện ' + shown + '/' + rows.length + ' nhiệm vụ khớp “' + input.value.trim() + '”.';
    }
    Array.prototype.forEach.call(table.tHead.rows[0].cells, function (head, i) {
      var option = document.createElement('option');
      option.value = i;
      option.textContent = head.textContent +
        (head.dataset.sort !== 'number' ? '' : largeFirst(head) ? ' (nhiều trước)' : ' (ít trước)');
      select.appendChild(option);
    });
    select.addEventListener('change', function () {
      var column = Number(select.value);
      sort(table, column, largeFirst(table.tHead.rows[0].cells[column]));
    });
    input.addEventListener('input', filter);
    tools.hidden = false;
    filter();
  }
  document.querySelectorAll('table.sortable').forEach(sortable);
  document.querySelectorAll('.tools').forEach(searchable);
  // Paper has no summary to click on.
  var closed = [];
  window.addEventListener('beforeprint', function () {
    closed = Array.prototype.filter.call(document.querySelectorAll('details'), function (d) { return !d.open; });
    closed.forEach(function (d) { d.open = true; });
  });
  window.addEventListener('afterprint', function () {
    closed.forEach(function (d) { d.open = false; });
  });
})();
