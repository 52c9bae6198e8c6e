% {word-name symbol|kettle}
%{punctuation|\{}
{word-name symbol|block}
%{punctuation|\}}
{word-name symbol|classdef} {word-name symbol|Kettle} {primitive-functions operator|<} {word-name symbol|handle}
  {word-name symbol|properties}
    {word-name symbol|litres} {primitive-functions operator|=} {word-number-scientific number|1.7e3}{punctuation|;}
  {word-name symbol|end}
  {word-name symbol|methods}
    {word-name symbol|function} {word-name symbol|y} {primitive-functions operator|=} {word-name symbol|boil}{punctuation|(}{word-name symbol|obj}{punctuation|,} {word-name symbol|n}{punctuation|)}
      {word-name symbol|x} {primitive-functions operator|=} {punctuation|[}{word-number number|1}{punctuation|,} {word-number number|2}{punctuation|;} {word-number number|3} {word-number number|4}{punctuation|]}'{punctuation|;} {word-name symbol|s} {primitive-functions operator|=} '{word-name symbol|it}'{character-literal char|'s'}{punctuation|;} {word-name symbol|t} {primitive-functions operator|=} {string-literal string|"str"}{punctuation|;}
      {word-name symbol|if} {word-name symbol|n} ~{primitive-functions operator|=} {word-number number|3} && ~{word-name symbol|isempty}{punctuation|(}{word-name symbol|x}{punctuation|)}{punctuation|,} {word-name symbol|y} {primitive-functions operator|=} {word-name symbol|x} {punctuation|.}* {word-number number|2} {primitive-functions operator|+} {word-number number|0}{word-name symbol|x1F}{punctuation|;} {word-name symbol|elseif} {word-name symbol|true}{punctuation|,} {word-name symbol|return}{punctuation|;} {word-name symbol|else}{punctuation|,} {word-name symbol|error}{punctuation|(}'{word-name symbol|no}'{punctuation|)}{punctuation|;} {word-name symbol|end}
      {word-name symbol|for} {word-name symbol|i} {primitive-functions operator|=} {word-number number|1}{punctuation|:}{word-number number|2}{punctuation|:}{word-name symbol|n}{punctuation|,} {word-name symbol|disp}{punctuation|(}{word-name symbol|i}{punctuation|)}{punctuation|;} {word-name symbol|end} % {word-name symbol|end}
      {word-name symbol|f} {primitive-functions operator|=} {null-literal char|@}{punctuation|(}{word-name symbol|a}{punctuation|)} {dot-notation-on-name namespace|a.}^{word-number number|2}{punctuation|;} {word-name symbol|while} {word-name symbol|false}{punctuation|,} {word-name symbol|break}{punctuation|,} {word-name symbol|end}
    {word-name symbol|end}
  {word-name symbol|end}
{word-name symbol|end}
