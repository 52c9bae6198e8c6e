{entry string|{punctuation|/}{punctuation|/} The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.}
{entry string|(function () \{}
  {entry string|var root = document.documentElement, key = "theme", dark = matchMedia("(prefers-color-scheme: dark)");}
  {entry string|function stored() \{ try \{ return localStorage.getItem(key); \} catch (e) \{ return null; \} \}}
  {entry string|function isDark() \{ return root.dataset.theme {operator|?} root.dataset.theme === "dark" : dark.matches; \}}
  {entry string|var chosen = stored();}
  {entry string|if (chosen === "light" \|\| chosen === "dark") root.dataset.theme = chosen;}
  {entry string|document.addEventListener("DOMContentLoaded", function () \{}
    {entry string|var button = document.getElementById("_theme");}
    {entry string|if (!button) return;}
    {entry string|function show() \{ button.setAttribute("aria-pressed", String(isDark())); \}}
    {entry string|button.hidden = false;}
    {entry string|show();}
    {entry string|dark.addEventListener("change", show);}
    {entry string|button.addEventListener("click", function () \{}
      {entry string|var next = isDark() {operator|?} "light" : "dark";}
      {entry string|root.dataset.theme = next;}
      {entry string|try \{ localStorage.setItem(key, next); \} catch (e) \{ {punctuation|/}{operator|*} private mode: the choice lasts for this page {operator|*}{punctuation|/} \}}
      {entry string|show();}
    {entry string|\});}
  {entry string|\});}
{entry string|\})();}
