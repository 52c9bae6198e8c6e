// The theme that a reader chose. Runs before the page is drawn{punctuation|,} so that nothing flashes.
(function () \{
  var root = document.documentElement{punctuation|,} key = {string|"theme"}{punctuation|,} dark = matchMedia({string|"(prefers-color-scheme: dark)"});
  function stored() \{ try \{ return localStorage.getItem(key); \} catch (e) \{ return null; \} \}
  function isDark() \{ return root.dataset.theme ? root.dataset.theme === {string|"dark"} : dark.matches; \}
  var chosen = stored();
  if (chosen === {string|"light"} \|\| chosen === {string|"dark"}) root.dataset.theme = chosen;
  document.addEventListener({string|"DOMContentLoaded"}{punctuation|,} function () \{
    var button = document.getElementById({string|"_theme"});
    if ({punctuation|!}button) return;
    function show() \{ button.setAttribute({string|"aria-pressed"}{punctuation|,} String(isDark())); \}
    button.hidden = false;
    show();
    dark.addEventListener({string|"change"}{punctuation|,} show);
    button.addEventListener({string|"click"}{punctuation|,} function () \{
      var next = isDark() ? {string|"light"} : {string|"dark"};
      root.dataset.theme = next;
      try \{ localStorage.setItem(key{punctuation|,} next); \} catch (e) \{ /* private mode: the choice lasts for this page */ \}
      show();
    \});
  \});
\})();
