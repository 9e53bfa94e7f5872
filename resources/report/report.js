"use strict";
// A search field above every ledger; without scripts the page is whole, only without it.
for (const part of document.querySelectorAll("details.part")) {
  const field = document.createElement("input");
  field.type = "search";
  field.placeholder = "Find in this table";
  field.setAttribute("aria-label", field.placeholder);
  field.addEventListener("input", () => {
    const wanted = field.value.trim().toLowerCase();
    for (const row of part.querySelectorAll("tbody tr")) {
      row.hidden = !row.textContent.toLowerCase().includes(wanted);
    }
  });
  part.querySelector("summary").after(field);
}
