{operator|/}{operator|/} {rule|The} {rule|theme} {rule|that} {rule|a} {rule|reader} {rule|chose}. {rule|Runs} {rule|before} {rule|the} {rule|page} {rule|is} {rule|drawn}, {rule|so} {rule|that} {rule|nothing} {rule|flashes}.
{punctuation|(}{rule|function} {punctuation|(}{punctuation|)} \{
  {rule|var} {rule|root} {operator|=} {rule|document}.{rule|documentElement}, {rule|key} {operator|=} {string|"theme"}, {rule|dark} {operator|=} {rule|matchMedia}{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}{comment|;}
  {rule|function} {rule|stored}{punctuation|(}{punctuation|)} \{ {rule|try} \{ {rule|return} {rule|localStorage}.{rule|getItem}{punctuation|(}{rule|key}{punctuation|)}{comment|; \} catch (e) \{ return null; \} \}}
  {rule|function} {rule|isDark}{punctuation|(}{punctuation|)} \{ {rule|return} {rule|root}.{rule|dataset}.{rule|theme} ? {rule|root}.{rule|dataset}.{rule|theme} {operator|=}{operator|=}{operator|=} {string|"dark"} : {rule|dark}.{rule|matches}{comment|; \}}
  {rule|var} {rule|chosen} {operator|=} {rule|stored}{punctuation|(}{punctuation|)}{comment|;}
  {rule|if} {punctuation|(}{rule|chosen} {operator|=}{operator|=}{operator|=} {string|"light"} \|\| {rule|chosen} {operator|=}{operator|=}{operator|=} {string|"dark"}{punctuation|)} {rule|root}.{rule|dataset}.{rule|theme} {operator|=} {rule|chosen}{comment|;}
  {rule|document}.{rule|addEventListener}{punctuation|(}{string|"DOMContentLoaded"}, {rule|function} {punctuation|(}{punctuation|)} \{
    {rule|var} {rule|button} {operator|=} {rule|document}.{rule|getElementById}{punctuation|(}{string|"_theme"}{punctuation|)}{comment|;}
    {rule|if} {punctuation|(}!{rule|button}{punctuation|)} {rule|return}{comment|;}
    {rule|function} {rule|show}{punctuation|(}{punctuation|)} \{ {rule|button}.{rule|setAttribute}{punctuation|(}{string|"aria-pressed"}, {rule|String}{punctuation|(}{rule|isDark}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{comment|; \}}
    {rule|button}.{rule|hidden} {operator|=} {rule|false}{comment|;}
    {rule|show}{punctuation|(}{punctuation|)}{comment|;}
    {rule|dark}.{rule|addEventListener}{punctuation|(}{string|"change"}, {rule|show}{punctuation|)}{comment|;}
    {rule|button}.{rule|addEventListener}{punctuation|(}{string|"click"}, {rule|function} {punctuation|(}{punctuation|)} \{
      {rule|var} {rule|next} {operator|=} {rule|isDark}{punctuation|(}{punctuation|)} ? {string|"light"} : {string|"dark"}{comment|;}
      {rule|root}.{rule|dataset}.{rule|theme} {operator|=} {rule|next}{comment|;}
      {rule|try} \{ {rule|localStorage}.{rule|setItem}{punctuation|(}{rule|key}, {rule|next}{punctuation|)}{comment|; \} catch (e) \{ /* private mode: the choice lasts for this page */ \}}
      {rule|show}{punctuation|(}{punctuation|)}{comment|;}
    \}{punctuation|)}{comment|;}
  \}{punctuation|)}{comment|;}
\}{punctuation|)}{punctuation|(}{punctuation|)}{comment|;}
