"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const byId = id => document.getElementById(id);
  const figure = value => Number.isFinite(value) ? value.toFixed(3) : "–";
  const ratio = (part, whole) => whole === 0 ? 0 : part / whole;

  for (const title of document.querySelectorAll("main h2")) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = "#" + title.parentElement.id;
    link.textContent = title.textContent;
    item.append(link);
    byId("contents").append(item);
  }

  // Thresholds: a label is given from its step on.
  const countsAt = (label, threshold) => {
    const counts = { tp: 0, fp: 0, fn: 0 };
    for (const [step, gold, other] of label.steps) {
      if (step >= threshold) { counts.tp += gold; counts.fp += other; } else counts.fn += gold;
    }
    return counts;
  };
  const measures = ({ tp, fp, fn }) => ({ precision: ratio(tp, tp + fp), recall: ratio(tp, tp + fn), f1: ratio(2 * tp, 2 * tp + fp + fn) });
  const sliders = [...document.querySelectorAll("input[type=range]")];

  const showThresholds = () => {
    const all = sliders.map(slider => countsAt(data.labels[slider.dataset.label], Number(slider.value)));
    sliders.forEach((slider, i) => {
      const { precision, recall, f1 } = measures(all[i]);
      const threshold = (slider.value / 1000).toFixed(3);
      slider.setAttribute("aria-valuetext", `${threshold}: F1 ${figure(f1)}`);
      byId("result-" + slider.dataset.label).textContent =
        `threshold ${threshold}, P ${figure(precision)}, R ${figure(recall)}, F1 ${figure(f1)}`;
    });
    const macro = all.reduce((sum, counts) => sum + measures(counts).f1, 0) / all.length;
    const sum = all.reduce((a, b) => ({ tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn }), { tp: 0, fp: 0, fn: 0 });
    const micro = measures(sum);
    byId("averages").textContent =
      `Macro F1 ${figure(macro)}, micro F1 ${figure(micro.f1)}, micro precision ${figure(micro.precision)}, micro recall ${figure(micro.recall)}`;
  };
  const resetThresholds = () => {
    for (const slider of sliders) slider.value = data.labels[slider.dataset.label].threshold;
    showThresholds();
  };
  if (sliders.length > 0) {
    for (const slider of sliders) slider.addEventListener("input", showThresholds);
    byId("reset").addEventListener("click", resetThresholds);
    resetThresholds();
  }

  // Wrong rows.
  const pageSize = 30;
  let shown = pageSize;
  const element = (name, className, text) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  };
  const marked = ({ text, lang }, marks) => {
    const paragraph = element("p");
    if (lang) paragraph.lang = lang;
    let end = 0;
    for (const [start, length, level] of marks) {
      paragraph.append(text.slice(end, start));
      const strength = ["", "weak", "medium", "strong"][Math.abs(level)];
      paragraph.append(element("mark", level < 0 ? strength + " against" : strength, text.slice(start, start + length)));
      end = start + length;
    }
    paragraph.append(text.slice(end));
    return paragraph;
  };
  const mistakeItem = (row, mistake, withText) => {
    const label = data.labels[mistake.label];
    const item = element("div", "mistake " + mistake.kind);
    const what = element("p", "what");
    what.append(element("strong", "", mistake.kind === "missed" ? "missed " + label.name : label.name + " wrongly given"));
    what.append(`, probability ${mistake.probability.toFixed(3)}`);
    item.append(what);
    if (withText) item.append(marked(row, mistake.marks));
    return item;
  };
  const rowItem = row => {
    const item = element("li");
    const head = element("p", "row-head");
    head.append(element("span", "", "true: " + row.gold), element("span", "", "given: " + row.given));
    head.append(element("span", "place", [row.id, row.lang, row.group].filter(part => part).join(" · ")));
    item.append(head);
    const first = row.mistakes.slice(0, 1);
    for (const mistake of row.mistakes) item.append(mistakeItem(row, mistake, mistake.marks.length > 0 || first.includes(mistake)));
    return item;
  };
  const matches = row => {
    const words = byId("search").value.trim().toLowerCase();
    const [label, kind] = [byId("label-filter").value, byId("kind-filter").value];
    return (!words || [row.text, row.id, row.group, row.at].some(part => part.toLowerCase().includes(words)))
      && (!label && !kind || row.mistakes.some(m => (!label || String(m.label) === label) && (!kind || m.kind === kind)));
  };
  const showRows = () => {
    const found = data.rows.filter(matches);
    byId("rows").replaceChildren(...found.slice(0, shown).map(rowItem));
    byId("row-count").textContent = `${found.length} of ${data.rows.length} wrong rows, ${Math.min(shown, found.length)} shown`;
    byId("more").hidden = found.length <= shown;
  };
  const filter = () => { shown = pageSize; showRows(); };
  for (const id of ["search", "label-filter", "kind-filter"]) byId(id).addEventListener("input", filter);
  byId("more").addEventListener("click", () => { shown += pageSize; showRows(); });
  showRows();
})();
