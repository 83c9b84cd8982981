/*
 * Asks before somebody leaves a form without saving what they have changed: <form data-unsaved="false">, or "true" if it
 * came back with changes already.
 */
for (const form of document.querySelectorAll("form[data-unsaved]")) {
  const filledIn = () => JSON.stringify([...new FormData(form)]);
  const atFirst = filledIn();
  let sent = false;
  form.addEventListener("submit", () => { sent = true; });
  window.addEventListener("pageshow", () => { sent = false; });
  window.addEventListener("beforeunload", (event) => {
    if (!sent && (form.dataset.unsaved === "true" || filledIn() !== atFirst)) {
      event.preventDefault();
    }
  });
}
