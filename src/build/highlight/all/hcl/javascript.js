{comment|// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.}
(function () {punctuation|\{}
  var {property|root} {punctuation|=} document.documentElement, {property|key} {punctuation|=} {string|"theme"}, {property|dark} {punctuation|=} matchMedia({string|"(prefers-color-scheme: dark)"});
  function stored() {punctuation|\{} {keyword|try} {punctuation|\{} return localStorage.getItem(key); {punctuation|\}} catch (e) {punctuation|\{} return null; {punctuation|\}} {punctuation|\}}
  function isDark() {punctuation|\{} return root.dataset.theme ? root.dataset.theme {punctuation|=}{punctuation|=}{punctuation|=} {property|"dark"} : dark.matches; {punctuation|\}}
  var {property|chosen} {punctuation|=} stored();
  if (chosen {punctuation|=}{punctuation|=}{punctuation|=} {string|"light"} \|\| chosen {punctuation|=}{punctuation|=}{punctuation|=} {string|"dark"}) {property|root.dataset.theme} {punctuation|=} chosen;
  document.addEventListener({string|"DOMContentLoaded"}, function () {punctuation|\{}
    var {property|button} {punctuation|=} document.getElementById({string|"_theme"});
    if (!button) return;
    function show() {punctuation|\{} button.setAttribute({string|"aria-pressed"}, String(isDark())); {punctuation|\}}
    {property|button.hidden} {punctuation|=} {boolean|false};
    show();
    dark.addEventListener({string|"change"}, show);
    button.addEventListener({string|"click"}, function () {punctuation|\{}
      var {property|next} {punctuation|=} isDark() ? {property|"light"} : {string|"dark"};
      {property|root.dataset.theme} {punctuation|=} next;
      {keyword|try} {punctuation|\{} localStorage.setItem(key, next); {punctuation|\}} catch (e) {punctuation|\{} {comment|/* private mode: the choice lasts for this page */} {punctuation|\}}
      show();
    {punctuation|\}});
  {punctuation|\}});
{punctuation|\}})();
