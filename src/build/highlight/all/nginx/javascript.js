// {directive|{keyword|The} theme that a reader chose. Runs before the page is drawn, so that nothing flashes.
(function ()} {punctuation|\{}
  {directive|{keyword|var} root = document.documentElement, key = {string|"theme"}, dark = matchMedia({string|"(prefers-color-scheme: dark)"})}{punctuation|;}
  {directive|{keyword|function} stored()} {punctuation|\{} {directive|{keyword|try}} {punctuation|\{} {directive|{keyword|return} localStorage.getItem(key)}{punctuation|;} {punctuation|\}} {directive|{keyword|catch} (e)} {punctuation|\{} {directive|{keyword|return} null}{punctuation|;} {punctuation|\}} {punctuation|\}}
  {directive|{keyword|function} isDark()} {punctuation|\{} {directive|{keyword|return} root.dataset.theme ? root.dataset.theme === {string|"dark"} : dark.matches}{punctuation|;} {punctuation|\}}
  {directive|{keyword|var} chosen = stored()}{punctuation|;}
  {directive|{keyword|if} (chosen === {string|"light"} \|\| chosen === {string|"dark"}) root.dataset.theme = chosen}{punctuation|;}
  {directive|{keyword|document.addEventListener("DOMContentLoaded",} function ()} {punctuation|\{}
    {directive|{keyword|var} button = document.getElementById({string|"_theme"})}{punctuation|;}
    {directive|{keyword|if} (!button) return}{punctuation|;}
    {directive|{keyword|function} show()} {punctuation|\{} {directive|{keyword|button.setAttribute("aria-pressed",} String(isDark()))}{punctuation|;} {punctuation|\}}
    {directive|{keyword|button.hidden} = false}{punctuation|;}
    {directive|{keyword|show()}}{punctuation|;}
    {directive|{keyword|dark.addEventListener("change",} show)}{punctuation|;}
    {directive|{keyword|button.addEventListener("click",} function ()} {punctuation|\{}
      {directive|{keyword|var} next = isDark() ? {string|"light"} : {string|"dark"}}{punctuation|;}
      {directive|{keyword|root.dataset.theme} = next}{punctuation|;}
      {directive|{keyword|try}} {punctuation|\{} {directive|{keyword|localStorage.setItem(key,} next)}{punctuation|;} {punctuation|\}} {directive|{keyword|catch} (e)} {punctuation|\{} /* private mode: the choice lasts for this page */ {punctuation|\}}
      {directive|{keyword|show()}}{punctuation|;}
    {punctuation|\}}){punctuation|;}
  {punctuation|\}}){punctuation|;}
{punctuation|\}})(){punctuation|;}
