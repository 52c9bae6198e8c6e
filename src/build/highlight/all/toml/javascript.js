// The theme that a reader chose{punctuation|.} Runs before the page is drawn{punctuation|,} so that nothing flashes{punctuation|.}
(function () {punctuation|\{}
  var root {punctuation|=} document{punctuation|.}documentElement{punctuation|,} {key property|key} {punctuation|=} {string|"theme"}{punctuation|,} {key property|dark} {punctuation|=} matchMedia({string|"(prefers-color-scheme: dark)"});
  function stored() {punctuation|\{} try {punctuation|\{} return localStorage{punctuation|.}getItem(key); {punctuation|\}} catch (e) {punctuation|\{} return null; {punctuation|\}} {punctuation|\}}
  function isDark() {punctuation|\{} return root{punctuation|.}dataset{punctuation|.}theme ? root{punctuation|.}dataset{punctuation|.}theme {punctuation|=}{punctuation|=}{punctuation|=} {string|"dark"} : dark{punctuation|.}matches; {punctuation|\}}
  var chosen {punctuation|=} stored();
  if (chosen {punctuation|=}{punctuation|=}{punctuation|=} {string|"light"} \|\| chosen {punctuation|=}{punctuation|=}{punctuation|=} {string|"dark"}) root{punctuation|.}dataset{punctuation|.}theme {punctuation|=} chosen;
  document{punctuation|.}addEventListener({string|"DOMContentLoaded"}{punctuation|,} function () {punctuation|\{}
    var button {punctuation|=} document{punctuation|.}getElementById({string|"_theme"});
    if (!button) return;
    function show() {punctuation|\{} button{punctuation|.}setAttribute({string|"aria-pressed"}{punctuation|,} String(isDark())); {punctuation|\}}
    {key property|button.hidden} {punctuation|=} {boolean|false};
    show();
    dark{punctuation|.}addEventListener({string|"change"}{punctuation|,} show);
    button{punctuation|.}addEventListener({string|"click"}{punctuation|,} function () {punctuation|\{}
      var next {punctuation|=} isDark() ? {string|"light"} : {string|"dark"};
      {key property|root.dataset.theme} {punctuation|=} next;
      try {punctuation|\{} localStorage{punctuation|.}setItem(key{punctuation|,} next); {punctuation|\}} catch (e) {punctuation|\{} /* private mode: the choice lasts for this page */ {punctuation|\}}
      show();
    {punctuation|\}});
  {punctuation|\}});
{punctuation|\}})();
