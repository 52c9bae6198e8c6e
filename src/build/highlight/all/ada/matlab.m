% {variable|kettle}
%\{
{variable|block}
%\}
{variable|classdef} {variable|Kettle} {operator|<} {variable|handle}
  {variable|properties}
    {variable|litres} {operator|=} {number|1.7e3}{punctuation|;}
  {keyword|end}
  {variable|methods}
    {keyword|function} {variable|y} {operator|=} {variable|boil}{punctuation|(}{variable|obj}{punctuation|,} {variable|n}{punctuation|)}
      {variable|x} {operator|=} [{number|1}{punctuation|,} {number|2}{punctuation|;} {number|3} {number|4}]'{punctuation|;} {variable|s} {operator|=} '{variable|it}'{char|'s'}{punctuation|;} {variable|t} {operator|=} {string|"str"}{punctuation|;}
      {keyword|if} {variable|n} ~{operator|=} {number|3} {operator|&}{operator|&} ~{variable|isempty}{punctuation|(}{variable|x}{punctuation|)}{punctuation|,} {variable|y} {operator|=} {variable|x} {punctuation|.}{operator|*} {number|2} {operator|+} 0x1F{punctuation|;} {variable|elseif} {boolean|true}{punctuation|,} {keyword|return}{punctuation|;} {keyword|else}{punctuation|,} {variable|error}{punctuation|(}'{variable|no}'{punctuation|)}{punctuation|;} {keyword|end}
      {keyword|for} {variable|i} {operator|=} {number|1}{punctuation|:}{number|2}{punctuation|:}{variable|n}{punctuation|,} {variable|disp}{punctuation|(}{variable|i}{punctuation|)}{punctuation|;} {keyword|end} % {keyword|end}
      {variable|f} {operator|=} @{punctuation|(}{variable|a}{punctuation|)} {variable|a}{punctuation|.}^{number|2}{punctuation|;} {keyword|while} {boolean|false}{punctuation|,} {variable|break}{punctuation|,} {keyword|end}
    {keyword|end}
  {keyword|end}
{keyword|end}
