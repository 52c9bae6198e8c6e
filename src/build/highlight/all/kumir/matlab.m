% {name|kettle}
%\{
{name|block}
%\}
{name|classdef Kettle} {operator-char operator|<} {name|handle}
  {name|properties}
    {name|litres} {operator-char operator|=} {number|1.7e3}{punctuation|;}
  {name|end}
  {name|methods}
    {name|function y} {operator-char operator|=} {name|boil}{punctuation|(}{name|obj}{punctuation|,} {name|n}{punctuation|)}
      {name|x} {operator-char operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|;} {number|3} {number|4}{punctuation|]}{string|'; s = '}{name|it}{string|''}{name|s}'{punctuation|;} {name|t} {operator-char operator|=} {string|"str"}{punctuation|;}
      {name|if n} ~{operator-char operator|=} {number|3} && ~{name|isempty}{punctuation|(}{name|x}{punctuation|)}{punctuation|,} {name|y} {operator-char operator|=} {name|x} .{operator-char operator|*} {number|2} {operator-char operator|+} 0x1F{punctuation|;} {name|elseif true}{punctuation|,} {name|return}{punctuation|;} {name|else}{punctuation|,} {name|error}{punctuation|(}{string|'no'}{punctuation|)}{punctuation|;} {name|end}
      {name|for i} {operator-char operator|=} {number|1}{punctuation|:}{number|2}{punctuation|:}{name|n}{punctuation|,} {name|disp}{punctuation|(}{name|i}{punctuation|)}{punctuation|;} {name|end} % {name|end}
      {name|f} {operator-char operator|=} {name|@}{punctuation|(}{name|a}{punctuation|)} {name|a}.^{number|2}{punctuation|;} {name|while false}{punctuation|,} {name|break}{punctuation|,} {name|end}
    {name|end}
  {name|end}
{name|end}
