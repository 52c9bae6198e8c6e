{reference|%} {reference|kettle}
{reference|%}{punctuation|\{}
{reference|block}
{reference|%}{punctuation|\}}
{reference|classdef} {reference|Kettle} {punctuation|<} {reference|handle}
  {reference|properties}
    {reference|litres} {punctuation|=} {number|1}{punctuation|.}7{reference|e3}{punctuation|;}
  {reference|end}
  {reference|methods}
    {reference|function} {reference|y} {punctuation|=} {reference|boil}{punctuation|(}{reference|obj}{punctuation|,} {reference|n}{punctuation|)}
      {reference|x} {punctuation|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|;} {number|3} {number|4}{punctuation|]}{string|'; s = '}{reference|it}{string|''}{reference|s}'{punctuation|;} {reference|t} {punctuation|=} {string|"str"}{punctuation|;}
      {keyword|if} {reference|n} {reference|~}{punctuation|=} {number|3} {reference|&&} {reference|~isempty}{punctuation|(}{reference|x}{punctuation|)}{punctuation|,} {reference|y} {punctuation|=} {reference|x} {punctuation|.}{reference|*} {number|2} {reference|+} 0{reference|x1F}{punctuation|;} {reference|elseif} {boolean|true}{punctuation|,} {keyword|return}{punctuation|;} {keyword|else}{punctuation|,} {reference|error}{punctuation|(}{string|'no'}{punctuation|)}{punctuation|;} {reference|end}
      {reference|for} {reference|i} {punctuation|=} {number|1}{punctuation|:}{number|2}{symbol|:n}{punctuation|,} {reference|disp}{punctuation|(}{reference|i}{punctuation|)}{punctuation|;} {reference|end} {reference|%} {reference|end}
      {reference|f} {punctuation|=} {builtin|@}{punctuation|(}{reference|a}{punctuation|)} {reference|a}{punctuation|.}{reference|^}{number|2}{punctuation|;} {reference|while} {boolean|false}{punctuation|,} {reference|break}{punctuation|,} {reference|end}
    {reference|end}
  {reference|end}
{reference|end}
