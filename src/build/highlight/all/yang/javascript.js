{comment|// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.}
(function () {punctuation|\{}
  {keyword|var} root = document.documentElement, key = {string|"theme"}, dark = matchMedia({string|"(prefers-color-scheme: dark)"}){punctuation|;}
  {keyword|function} stored() {punctuation|\{} {keyword|try} {punctuation|\{} {keyword|return} localStorage.getItem(key){punctuation|;} {punctuation|\}} {keyword|catch} (e) {punctuation|\{} {keyword|return} null{punctuation|;} {punctuation|\}} {punctuation|\}}
  {keyword|function} isDark() {punctuation|\{} {keyword|return} root.dataset.theme ? root.dataset.theme === {string|"dark"} {punctuation|:} dark.matches{punctuation|;} {punctuation|\}}
  {keyword|var} chosen = stored(){punctuation|;}
  {keyword|if} (chosen === {string|"light"} \|\| chosen === {string|"dark"}) root.dataset.theme = chosen{punctuation|;}
  {keyword|document.addEventListener}({string|"DOMContentLoaded"}, function () {punctuation|\{}
    {keyword|var} button = document.getElementById({string|"_theme"}){punctuation|;}
    {keyword|if} (!button) return{punctuation|;}
    {keyword|function} show() {punctuation|\{} {keyword|button.setAttribute}({string|"aria-pressed"}, String(isDark())){punctuation|;} {punctuation|\}}
    {keyword|button.hidden} = {boolean|false}{punctuation|;}
    {keyword|show}(){punctuation|;}
    {keyword|dark.addEventListener}({string|"change"}, show){punctuation|;}
    {keyword|button.addEventListener}({string|"click"}, function () {punctuation|\{}
      {keyword|var} next = isDark() ? {string|"light"} {punctuation|:} {string|"dark"}{punctuation|;}
      {keyword|root.dataset.theme} = next{punctuation|;}
      {keyword|try} {punctuation|\{} {keyword|localStorage.setItem}(key, next){punctuation|;} {punctuation|\}} {keyword|catch} (e) {punctuation|\{} {comment|/* private mode: the choice lasts for this page */} {punctuation|\}}
      {keyword|show}(){punctuation|;}
    {punctuation|\}}){punctuation|;}
  {punctuation|\}}){punctuation|;}
{punctuation|\}})(){punctuation|;}
