// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.
(function () \{
  var root = document.documentElement, key = {string|"theme", dark = matchMedia("(prefers-color-scheme: dark)"});
  function stored() \{ try \{ return localStorage.getItem(key); \} catch (e) \{ return null; \} \}
  function isDark() \{ return root.dataset.theme ? root.dataset.theme === {string|"dark"} : dark.matches; \}
  var chosen = stored();
  if (chosen === {string|"light" \|\| chosen === "dark"}) root.dataset.theme = chosen;
  document.addEventListener({string|"DOMContentLoaded"}, function () \{
    var button = document.getElementById({string|"_theme"});
    if (!button) return;
    function show() \{ button.setAttribute({string|"aria-pressed"}, String(isDark())); \}
    button.hidden = false;
    show();
    dark.addEventListener({string|"change"}, show);
    button.addEventListener({string|"click"}, function () \{
      var next = isDark() ? {string|"light" : "dark"};
      root.dataset.theme = next;
      try \{ localStorage.setItem(key, next); \} catch (e) \{ /* private mode: the choice lasts for this page */ \}
      show();
    \});
  \});
\})();
