// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.
{punctuation|(}{keyword|function} {punctuation|(}{punctuation|)} \{
  var root = document.documentElement, key = {string|"theme"}, dark = {function|matchMedia}{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)};
  function {function|stored}{punctuation|(}{punctuation|)} \{ try \{ return localStorage.{function|getItem}{punctuation|(}key{punctuation|)}; {punctuation|\}} {function|catch} {punctuation|(}e{punctuation|)} \{ return null; {punctuation|\}} {punctuation|\}}
  function {function|isDark}{punctuation|(}{punctuation|)} \{ return root.dataset.theme ? root.dataset.theme === {string|"dark"} : dark.matches; {punctuation|\}}
  var chosen = {function|stored}{punctuation|(}{punctuation|)};
  {keyword|if} {punctuation|(}chosen === {string|"light"} \|\| chosen === {string|"dark"}{punctuation|)} root.dataset.theme = chosen;
  document.{function|addEventListener}{punctuation|(}{string|"DOMContentLoaded"}, {keyword|function} {punctuation|(}{punctuation|)} \{
    var button = document.{function|getElementById}{punctuation|(}{string|"_theme"}{punctuation|)};
    {keyword|if} {punctuation|(}!button{punctuation|)} return;
    function {function|show}{punctuation|(}{punctuation|)} \{ button.{function|setAttribute}{punctuation|(}{string|"aria-pressed"}, {function|String}{punctuation|(}{function|isDark}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}; {punctuation|\}}
    button.hidden = false;
    {function|show}{punctuation|(}{punctuation|)};
    dark.{function|addEventListener}{punctuation|(}{string|"change"}, show{punctuation|)};
    button.{function|addEventListener}{punctuation|(}{string|"click"}, {keyword|function} {punctuation|(}{punctuation|)} \{
      var next = {function|isDark}{punctuation|(}{punctuation|)} ? {string|"light"} : {string|"dark"};
      root.dataset.theme = next;
      try \{ localStorage.{function|setItem}{punctuation|(}key, next{punctuation|)}; {punctuation|\}} {function|catch} {punctuation|(}e{punctuation|)} \{ /* private mode: the choice lasts for this page */ {punctuation|\}}
      {function|show}{punctuation|(}{punctuation|)};
    {punctuation|\}}{punctuation|)};
  {punctuation|\}}{punctuation|)};
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)};
