// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.
(function () {argument|{argument-delimiter operator|\{}{content|
  {argument-name|var} {argument-name|root} = document.documentElement{punctuation|,} key = "theme"{punctuation|,} dark = matchMedia("(prefers-color-scheme: dark)");
  function stored() \{ try \{ return localStorage.getItem(key); \} catch (e) \{ return null; \} \}
  function isDark() \{ return root.dataset.theme ? root.dataset.theme === "dark" : dark.matches; \}
  var chosen = stored();
  if (chosen === "light" \|\| chosen === "dark") root.dataset.theme = chosen;
  document.addEventListener("DOMContentLoaded"{punctuation|,} function () \{
    var button = document.getElementById("_theme");
    if (!button) return;
    function show() \{ button.setAttribute("aria-pressed"{punctuation|,} String(isDark())); \}
    button.hidden = false;
    show();
    dark.addEventListener("change"{punctuation|,} show);
    button.addEventListener("click"{punctuation|,} function () \{
      var next = isDark() ? "light" : "dark";
      root.dataset.theme = next;
      try \{ localStorage.setItem(key{punctuation|,} next); \} catch (e) \{ /* private mode: the {keyword|choice} lasts for this page */ \}
      show();
    \});
  \});
}{argument-delimiter operator|\}}})();
