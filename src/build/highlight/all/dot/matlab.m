% {node|kettle}
%{punctuation|\{}
{node|block}
%{punctuation|\}}
{node|classdef} {node|Kettle} < {node|handle}
  {node|properties}
    {attr-name|litres} {operator|=} {attr-value|1.7}e3{punctuation|;}
  {node|end}
  {node|methods}
    {node|function} {attr-name|y} {operator|=} {attr-value|boil}({node|obj}{punctuation|,} {node|n})
      {attr-name|x} {operator|=} {punctuation|[}{node|1}{punctuation|,} {node|2}{punctuation|;} {node|3} {node|4}{punctuation|]}'{punctuation|;} {attr-name|s} {operator|=} '{node|it}''{node|s}'{punctuation|;} {attr-name|t} {operator|=} {attr-value|"str"}{punctuation|;}
      {node|if} {node|n} ~{operator|=} {attr-value|3} && ~{node|isempty}({node|x}){punctuation|,} {attr-name|y} {operator|=} {attr-value|x} .* {node|2} + {node|0}x1F{punctuation|;} {node|elseif} {node|true}{punctuation|,} {node|return}{punctuation|;} {node|else}{punctuation|,} {node|error}('{node|no}'){punctuation|;} {node|end}
      {node|for} {attr-name|i} {operator|=} {attr-value|1}{operator|:}{node|2}{operator|:}{compass-point builtin|n}{punctuation|,} {node|disp}({node|i}){punctuation|;} {node|end} % {node|end}
      {attr-name|f} {operator|=} @({node|a}) {node|a}.^{node|2}{punctuation|;} {node|while} {node|false}{punctuation|,} {node|break}{punctuation|,} {node|end}
    {node|end}
  {node|end}
{node|end}
