% {name|kettle}
%{operator variation|\{}
{name|block}
%{operator variation|\}}
{name|classdef} {name|Kettle} < {name|handle}
  {name|properties}
    {pattern|{pattern-name class-name|litres}} {operator pattern-def|=} {quantifier number|1}{name|.7e3}{punctuation|;}
  {name|end}
  {name|methods}
    {name|function} {pattern|{pattern-name class-name|y}} {operator pattern-def|=} {name|boil}{punctuation|(}{name|obj}{punctuation|,} {name|n}{punctuation|)}
      {pattern|{pattern-name class-name|x}} {operator pattern-def|=} {operator repetition|[}{quantifier number|1}{punctuation|,} {quantifier number|2}{punctuation|;} {quantifier number|3} {quantifier number|4}{operator repetition|]}{string|'; s = '}{name|it}{string|''}{name|s}{string|'; t = "str";
      if n ~= 3 && ~isempty(x), y = x .* 2 + 0x1F; elseif true, return; else, error('}{name|no}'{punctuation|)}{punctuation|;} {name|end}
      {name|for} {pattern|{pattern-name class-name|i}} {operator pattern-def|=} {quantifier number|1}{punctuation|:}{quantifier number|2}{punctuation|:}{name|n}{punctuation|,} {name|disp}{punctuation|(}{name|i}{punctuation|)}{punctuation|;} {name|end} % {name|end}
      {pattern|{pattern-name class-name|f}} {operator pattern-def|=} @{punctuation|(}{name|a}{punctuation|)} {name|a.}^{quantifier number|2}{punctuation|;} {name|while} {name|false}{punctuation|,} {name|break}{punctuation|,} {name|end}
    {name|end}
  {name|end}
{name|end}
