// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.
(function () \{
  var root {punctuation|=} {value attr-value|document.documentElement, key =} "theme", dark {punctuation|=} {value attr-value|matchMedia("(prefers-color-scheme: dark)");}
  function stored() \{ try \{ return localStorage.getItem(key); \} catch (e) \{ return null; \} \}
  function isDark() \{ return root.dataset.theme ? root.dataset.theme {punctuation|=}{value attr-value|== {quoted|"dark"} : dark.matches; \}}
  var chosen {punctuation|=} {value attr-value|stored();}
  if (chosen {punctuation|=}{value attr-value|== {quoted|"light"} \|\| chosen ===} "dark") root.dataset.theme {punctuation|=} {value attr-value|chosen;}
  document.addEventListener("DOMContentLoaded", function () \{
    var button {punctuation|=} {value attr-value|document.getElementById("_theme");}
    if (!button) return;
    function show() \{ button.setAttribute("aria-pressed", String(isDark())); \}
    button.hidden {punctuation|=} {value attr-value|false;}
    show();
    dark.addEventListener("change", show);
    button.addEventListener("click", function () \{
      var next {punctuation|=} {value attr-value|isDark() ? {quoted|"light"} :} "dark";
      root.dataset.theme {punctuation|=} {value attr-value|next;}
      try \{ localStorage.setItem(key, next); \} catch (e) \{ /* private mode: the choice lasts for this page */ \}
      show();
    \});
  \});
\})();
