// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.
{punctuation|(}{command|{keyword|function} (}{punctuation|)} \{
  {command|{keyword|var} root = document.documentElement, key = {string|"theme"}, dark = matchMedia({string|"(prefers-color-scheme: dark)"}}{punctuation|)};
  {command|{keyword|function} stored(}{punctuation|)} \{ try \{ return localStorage.getItem{punctuation|(}{command|{keyword|key}}{punctuation|)}; \} catch {punctuation|(}{command|{keyword|e}}{punctuation|)} \{ return null; \} \}
  {command|{keyword|function} isDark(}{punctuation|)} \{ return root.dataset.theme ? root.dataset.theme === "dark" : dark.matches; \}
  {command|{keyword|var} chosen = stored(}{punctuation|)};
  {command|{keyword|if} (chosen === {string|"light"} \|\| chosen === {string|"dark"}}{punctuation|)} root.dataset.theme = chosen;
  {command|{keyword|document}.addEventListener({string|"DOMContentLoaded"}, function (}{punctuation|)} \{
    {command|{keyword|var} button = document.getElementById({string|"_theme"}}{punctuation|)};
    {command|{keyword|if} (!button}{punctuation|)} return;
    {command|{keyword|function} show(}{punctuation|)} \{ button.setAttribute{punctuation|(}"aria-pressed", String{punctuation|(}{command|{keyword|isDark}(}{punctuation|)}{punctuation|)}{punctuation|)}; \}
    {command|{keyword|button}.hidden = false;}
    {command|{keyword|show}(}{punctuation|)};
    {command|{keyword|dark}.addEventListener({string|"change"}, show}{punctuation|)};
    {command|{keyword|button}.addEventListener({string|"click"}, function (}{punctuation|)} \{
      {command|{keyword|var} next = isDark(}{punctuation|)} ? "light" : "dark";
      {command|{keyword|root}.dataset.theme = next;}
      {command|{keyword|try} \{ localStorage.setItem(key, next}{punctuation|)}; \} catch {punctuation|(}{command|{keyword|e}}{punctuation|)} \{ /* private mode: the choice lasts for this page */ \}
      {command|{keyword|show}(}{punctuation|)};
    \}{punctuation|)};
  \}{punctuation|)};
\}{punctuation|)}{punctuation|(}{punctuation|)};
