{operator|%} {hvariable|kettle}
{operator|%}{punctuation|\{}
{hvariable|block}
{operator|%}{punctuation|\}}
{hvariable|classdef} {constant|Kettle} {operator|<} {hvariable|handle}
  {hvariable|properties}
    {hvariable|litres} {operator|=} {number|1.7e3}{punctuation|;}
  {hvariable|end}
  {hvariable|methods}
    {hvariable|function} {hvariable|y} {operator|=} {hvariable|boil}{punctuation|(}{hvariable|obj}{punctuation|,} {hvariable|n}{punctuation|)}
      {hvariable|x} {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|;} {number|3} {number|4}{punctuation|]}'{punctuation|;} {hvariable|s} {operator|=} '{hvariable|it'}{char string|'s'}{punctuation|;} {hvariable|t} {operator|=} {string|"str"}{punctuation|;}
      {keyword|if} {hvariable|n} {operator|~=} {number|3} {operator|&&} {operator|~}{hvariable|isempty}{punctuation|(}{hvariable|x}{punctuation|)}{punctuation|,} {hvariable|y} {operator|=} {hvariable|x} {operator|.*} {number|2} {operator|+} {number|0x1F}{punctuation|;} {hvariable|elseif} {hvariable|true}{punctuation|,} {hvariable|return}{punctuation|;} {keyword|else}{punctuation|,} {hvariable|error}{punctuation|(}'{hvariable|no'}{punctuation|)}{punctuation|;} {hvariable|end}
      {hvariable|for} {hvariable|i} {operator|=} {number|1}{operator|:}{number|2}{operator|:}{hvariable|n}{punctuation|,} {hvariable|disp}{punctuation|(}{hvariable|i}{punctuation|)}{punctuation|;} {hvariable|end} {operator|%} {hvariable|end}
      {hvariable|f} {operator|=} {operator|@}{punctuation|(}{hvariable|a}{punctuation|)} {hvariable|a}{operator|.^}{number|2}{punctuation|;} {hvariable|while} {hvariable|false}{punctuation|,} {hvariable|break}{punctuation|,} {hvariable|end}
    {hvariable|end}
  {hvariable|end}
{hvariable|end}
