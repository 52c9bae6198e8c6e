{comment|// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.}
(function () {punctuation|\{}
  var root = document.documentElement{punctuation|,} key = {string|"theme"}{punctuation|,} dark = matchMedia({string|"(prefers-color-scheme: dark)"});
  function stored() {punctuation|\{} try {punctuation|\{} return localStorage.getItem(key); {punctuation|\}} catch (e) {punctuation|\{} return {null keyword|null}; {punctuation|\}} {punctuation|\}}
  function isDark() {punctuation|\{} return root.dataset.theme ? root.dataset.theme === {property|"dark"} {operator|:} dark.matches; {punctuation|\}}
  var chosen = stored();
  if (chosen === {string|"light"} \|\| chosen === {string|"dark"}) root.dataset.theme = chosen;
  document.addEventListener({string|"DOMContentLoaded"}{punctuation|,} function () {punctuation|\{}
    var button = document.getElementById({string|"_theme"});
    if (!button) return;
    function show() {punctuation|\{} button.setAttribute({string|"aria-pressed"}{punctuation|,} String(isDark())); {punctuation|\}}
    button.hidden = {boolean|false};
    show();
    dark.addEventListener({string|"change"}{punctuation|,} show);
    button.addEventListener({string|"click"}{punctuation|,} function () {punctuation|\{}
      var next = isDark() ? {property|"light"} {operator|:} {string|"dark"};
      root.dataset.theme = next;
      try {punctuation|\{} localStorage.setItem(key{punctuation|,} next); {punctuation|\}} catch (e) {punctuation|\{} {comment|/* private mode: the choice lasts for this page */} {punctuation|\}}
      show();
    {punctuation|\}});
  {punctuation|\}});
{punctuation|\}})();
