// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.
(function () \{
  {key attr-name|var root} {punctuation|=} {value attr-value|document.documentElement, key = "theme", dark = matchMedia("(prefers-color-scheme: dark)");}
  function stored() \{ try \{ return localStorage.getItem(key); \} catch (e) \{ return null; \} \}
  {key attr-name|function isDark() \{ return root.dataset.theme ? root.dataset.theme} {punctuation|=}{value attr-value|== "dark" : dark.matches; \}}
  {key attr-name|var chosen} {punctuation|=} {value attr-value|stored();}
  {key attr-name|if (chosen} {punctuation|=}{value attr-value|== "light" \|\| chosen === "dark") root.dataset.theme = chosen;}
  document.addEventListener("DOMContentLoaded", function () \{
    {key attr-name|var button} {punctuation|=} {value attr-value|document.getElementById("_theme");}
    if (!button) return;
    function show() \{ button.setAttribute("aria-pressed", String(isDark())); \}
    {key attr-name|button.hidden} {punctuation|=} {value attr-value|false;}
    show();
    dark.addEventListener("change", show);
    button.addEventListener("click", function () \{
      {key attr-name|var next} {punctuation|=} {value attr-value|isDark() ? "light" : "dark";}
      {key attr-name|root.dataset.theme} {punctuation|=} {value attr-value|next;}
      try \{ localStorage.setItem(key, next); \} catch (e) \{ /* private mode: the choice lasts for this page */ \}
      show();
    \});
  \});
\})();
