// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.
(function () {punctuation|\{}
  var root {operator|=} document.documentElement, {property|key} {operator|=} {string|"theme"}, dark {operator|=} matchMedia({string|"(prefers-color-scheme: dark)"});
  function stored() {punctuation|\{} try {punctuation|\{} return localStorage.getItem({property|key}); {punctuation|\}} catch (e) {punctuation|\{} return null; {punctuation|\}} {punctuation|\}}
  function isDark() {punctuation|\{} return root.dataset.theme ? root.dataset.theme {operator|=}{operator|=}{operator|=} {string|"dark"} : dark.matches; {punctuation|\}}
  var chosen {operator|=} stored();
  if (chosen {operator|=}{operator|=}{operator|=} {string|"light"} \|\| chosen {operator|=}{operator|=}{operator|=} {string|"dark"}) root.dataset.theme {operator|=} chosen;
  document.addEventListener({string|"DOMContentLoaded"}, function () {punctuation|\{}
    var button {operator|=} document.getElementById({string|"_theme"});
    if ({comment|!button) return;}
    function show() {punctuation|\{} button.setAttribute({string|"aria-pressed"}, String(isDark())); {punctuation|\}}
    button.hidden {operator|=} {boolean|false};
    show();
    dark.addEventListener({string|"change"}, show);
    button.addEventListener({string|"click"}, function () {punctuation|\{}
      var next {operator|=} isDark() ? {string|"light"} : {string|"dark"};
      root.dataset.theme {operator|=} next;
      try {punctuation|\{} localStorage.setItem({property|key}, next); {punctuation|\}} catch (e) {punctuation|\{} {path string|/*} private mode: the choice lasts for this page */ {punctuation|\}}
      show();
    {punctuation|\}});
  {punctuation|\}});
{punctuation|\}})();
