/*
 * Lets things be dragged to another place where buttons move them up and down. It sends what the buttons send, for as
 * many places: <ul data-reorder="by"> has items with a form and buttons "by", <fieldset data-reorder="act"> has rows
 * with buttons "act". The page that comes back tells the new place, and the focus is where it was.
 */
const KEPT = "reordered";

const lists = [...document.querySelectorAll("[data-reorder]")];
lists.forEach((list) => {
  list.addEventListener("click", (event) => {
    const button = event.target.closest("[aria-label^='Move ']");
    const item = button && like(list).find((one) => one.contains(button));
    if (item) {
      const by = button.getAttribute("aria-label").startsWith("Move up") ? -1 : 1;
      keep(list, item, by, by);
    }
  });
  like(list).forEach((item) => item.querySelector("[aria-label^='Move ']").parentElement.append(handle(list, item)));
});
tell();

/* The things that have places, or those among them that share places with one of them. */
function like(list, item) {
  return [...list.children].filter((one) => one.querySelector("[aria-label^='Move ']")
    && (!item || one.dataset.group === item.dataset.group));
}

/* For pointers; whoever has none uses the buttons. */
function handle(list, item) {
  const handle = document.createElement("span");
  handle.className = "handle";
  handle.title = "Drag to another place";
  handle.setAttribute("aria-hidden", "true");
  handle.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    item.classList.add("dragged");
  });
  handle.addEventListener("pointermove", (event) => {
    if (item.classList.contains("dragged")) {
      scrollBy(0, event.clientY < 60 ? -15 : event.clientY > innerHeight - 60 ? 15 : 0);
      mark(list, item, goal(list, item, event.clientY));
    }
  });
  handle.addEventListener("pointerup", (event) => {
    if (item.classList.contains("dragged")) {
      const all = like(list, item);
      const by = goal(list, item, event.clientY) - all.indexOf(item);
      leave(list, item);
      if (by !== 0) {
        send(list, item, by);
      }
    }
  });
  handle.addEventListener("pointercancel", () => leave(list, item));
  document.addEventListener("keydown", (event) => event.key === "Escape" && leave(list, item));
  return handle;
}

/* The place that a thing would have if it were let go at this height. */
function goal(list, item, height) {
  return like(list, item).filter((one) => one !== item)
    .filter((one) => {
      const box = one.getBoundingClientRect();
      return (box.top + box.bottom) / 2 < height;
    }).length;
}

function mark(list, item, place) {
  const all = like(list, item);
  const from = all.indexOf(item);
  all.forEach((one, at) => {
    one.classList.toggle("comes-before", at === place && place < from);
    one.classList.toggle("comes-after", at === place && place > from);
  });
}

function leave(list, item) {
  item.classList.remove("dragged");
  like(list).forEach((one) => one.classList.remove("comes-before", "comes-after"));
}

function send(list, item, by) {
  const pattern = item.querySelector("[aria-label^='Move up']");
  const button = pattern.cloneNode();
  button.hidden = true;
  button.value = list.dataset.reorder === "by" ? by : pattern.value.replace(/^up (.*)$/, `move $1 ${by}`);
  pattern.after(button);
  keep(list, item, by, 0);
  pattern.form.requestSubmit(button);
}

/* Rows are numbered anew by their places; items of a list keep their names. */
function keep(list, item, by, focus) {
  const all = like(list, item);
  const place = Math.max(0, Math.min(all.length - 1, all.indexOf(item) + by));
  const id = list.dataset.reorder === "by" ? item.id : `${list.id}.${place + 1}`;
  sessionStorage.setItem(KEPT, JSON.stringify({ path: location.pathname, id, focus }));
}

function tell() {
  const status = document.createElement("p");
  status.id = "reordered";
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  document.getElementById("main").append(status);
  const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? "{}");
  sessionStorage.removeItem(KEPT);
  const list = lists.find((one) => like(one).some((item) => item.id === kept.id));
  if (list && kept.path === location.pathname && !document.querySelector(".error-summary")) {
    const item = document.getElementById(kept.id);
    const all = like(list, item);
    const name = item.querySelector("a, legend").textContent;
    const button = kept.focus === 0 ? null : item.querySelector(`[aria-label^='Move ${kept.focus < 0 ? "up" : "down"}']`);
    /* Going to the part of the page that the address names takes the focus away, and a text that was there before is not read out. */
    addEventListener("load", () => setTimeout(() => {
      button?.focus();
      status.textContent = `${name}: now number ${all.indexOf(item) + 1} of ${all.length}.`;
    }, 200));
  }
}
