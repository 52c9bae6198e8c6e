{operator-char operator|/}{operator-char operator|/} {name|The theme that a reader chose}. {name|Runs before the page is drawn}{punctuation|,} {name|so that nothing flashes}.
{punctuation|(}{name|function} {punctuation|(}{punctuation|)} \{
  {name|var root} {operator-char operator|=} {name|document}.{name|documentElement}{punctuation|,} {name|key} {operator-char operator|=} {string|"theme"}{punctuation|,} {name|dark} {operator-char operator|=} {name|matchMedia}{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}{punctuation|;}
  {name|function stored}{punctuation|(}{punctuation|)} \{ {name|try} \{ {name|return localStorage}.{name|getItem}{punctuation|(}{name|key}{punctuation|)}{punctuation|;} \} {name|catch} {punctuation|(}{name|e}{punctuation|)} \{ {name|return null}{punctuation|;} \} \}
  {name|function isDark}{punctuation|(}{punctuation|)} \{ {name|return root}.{name|dataset}.{name|theme} ? {name|root}.{name|dataset}.{name|theme} {operator-char operator|=}{operator-char operator|=}{operator-char operator|=} {string|"dark"} {punctuation|:} {name|dark}.{name|matches}{punctuation|;} \}
  {name|var chosen} {operator-char operator|=} {name|stored}{punctuation|(}{punctuation|)}{punctuation|;}
  {name|if} {punctuation|(}{name|chosen} {operator-char operator|=}{operator-char operator|=}{operator-char operator|=} {string|"light"} {comment|\|\| chosen === "dark") root.dataset.theme = chosen;}
  {name|document}.{name|addEventListener}{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} {name|function} {punctuation|(}{punctuation|)} \{
    {name|var button} {operator-char operator|=} {name|document}.{name|getElementById}{punctuation|(}{string|"_theme"}{punctuation|)}{punctuation|;}
    {name|if} {punctuation|(}{name|!button}{punctuation|)} {name|return}{punctuation|;}
    {name|function show}{punctuation|(}{punctuation|)} \{ {name|button}.{name|setAttribute}{punctuation|(}{string|"aria-pressed"}{punctuation|,} {name|String}{punctuation|(}{name|isDark}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|;} \}
    {name|button}.{name|hidden} {operator-char operator|=} {name|false}{punctuation|;}
    {name|show}{punctuation|(}{punctuation|)}{punctuation|;}
    {name|dark}.{name|addEventListener}{punctuation|(}{string|"change"}{punctuation|,} {name|show}{punctuation|)}{punctuation|;}
    {name|button}.{name|addEventListener}{punctuation|(}{string|"click"}{punctuation|,} {name|function} {punctuation|(}{punctuation|)} \{
      {name|var next} {operator-char operator|=} {name|isDark}{punctuation|(}{punctuation|)} ? {string|"light"} {punctuation|:} {string|"dark"}{punctuation|;}
      {name|root}.{name|dataset}.{name|theme} {operator-char operator|=} {name|next}{punctuation|;}
      {name|try} \{ {name|localStorage}.{name|setItem}{punctuation|(}{name|key}{punctuation|,} {name|next}{punctuation|)}{punctuation|;} \} {name|catch} {punctuation|(}{name|e}{punctuation|)} \{ {operator-char operator|/}{operator-char operator|*} {name|private mode}{punctuation|:} {name|the choice lasts for this page} {operator-char operator|*}{operator-char operator|/} \}
      {name|show}{punctuation|(}{punctuation|)}{punctuation|;}
    \}{punctuation|)}{punctuation|;}
  \}{punctuation|)}{punctuation|;}
\}{punctuation|)}{punctuation|(}{punctuation|)}{punctuation|;}
