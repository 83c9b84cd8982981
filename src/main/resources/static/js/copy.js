/*
 * Shows the buttons that copy what stands in a field: <button data-copies="id of the field" hidden>. Where a browser
 * keeps its clipboard to itself the field is selected instead, ready to be copied by hand.
 */
for (const button of document.querySelectorAll("[data-copies]")) {
  const field = document.getElementById(button.dataset.copies);
  const told = document.getElementById(button.getAttribute("aria-describedby"));
  button.hidden = false;
  button.addEventListener("click", async () => {
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      told.textContent = "Copied.";
    } catch {
      field.focus();
      told.textContent = "The address is selected; copy it from here.";
    }
  });
}
