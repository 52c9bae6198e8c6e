% {property|kettle}
%{punctuation|\{}
{property|block}
%{punctuation|\}}
{property|classdef} {property|Kettle} < {property|handle}
  {property|properties}
    {property|litres} {operator|=} {number|1.7e3};
  {property|end}
  {property|methods}
    {property|function} {property|y} {operator|=} {property-query|boil}{punctuation|(}{property|obj}{punctuation|,} {property|n}{punctuation|)}
      {property|x} {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}; {number|3} {number|4}{punctuation|]}'; {property|s} {operator|=} '{property|it}''{property|s}'; {property|t} {operator|=} {string|"str"};
      {property|if} {property|n} ~{operator|=} {number|3} {operator|&}{operator|&} ~{property-query|isempty}{punctuation|(}{property|x}{punctuation|)}{punctuation|,} {property|y} {operator|=} {property|x} .* {number|2} + {property|0x1F}; {property|elseif} {boolean|true}{punctuation|,} {property|return}; {property|else}{punctuation|,} {property-query|error}{punctuation|(}'{property|no}'{punctuation|)}; {property|end}
      {property|for} {property|i} {operator|=} {number|1}{punctuation|:}{number|2}{punctuation|:}{property|n}{punctuation|,} {property-query|disp}{punctuation|(}{property|i}{punctuation|)}; {property|end} % {property|end}
      {property|f} {operator|=} @{punctuation|(}{property|a}{punctuation|)} {property|a}.^{number|2}; {property|while} {boolean|false}{punctuation|,} {property|break}{punctuation|,} {property|end}
    {property|end}
  {property|end}
{property|end}
