% {rule|kettle}
%{punctuation|\{}
{rule|block}
%{punctuation|\}}
{rule|classdef Kettle} < {rule|handle}
  {rule|properties}
    {definition rule keyword|litres} {operator|=} 1{punctuation|.}7e3{punctuation|;}
  {rule|end}
  {rule|methods}
    {definition rule keyword|function y} {operator|=} {rule|boil}{punctuation|(}{rule|obj}{punctuation|,} {rule|n}{punctuation|)}
      {definition rule keyword|x} {operator|=} {punctuation|[}1{punctuation|,} 2{punctuation|;} 3 4{punctuation|]}{string|'; s = '}{rule|it}{string|''}{rule|s}'{punctuation|;} {rule|t} {operator|=} {string|"str"}{punctuation|;}
      {rule|if n} ~{operator|=} 3 && ~{rule|isempty}{punctuation|(}{rule|x}{punctuation|)}{punctuation|,} {rule|y} {operator|=} {rule|x} {punctuation|.}{operator|*} 2 + 0x1F{punctuation|;} {rule|elseif true}{punctuation|,} {rule|return}{punctuation|;} {rule|else}{punctuation|,} {rule|error}{punctuation|(}{string|'no'}{punctuation|)}{punctuation|;} {rule|end}
      {definition rule keyword|for i} {operator|=} 1:2:{rule|n}{punctuation|,} {rule|disp}{punctuation|(}{rule|i}{punctuation|)}{punctuation|;} {rule|end} % {rule|end}
      {definition rule keyword|f} {operator|=} @{punctuation|(}{rule|a}{punctuation|)} {rule|a}{punctuation|.}^2{punctuation|;} {rule|while false}{punctuation|,} {rule|break}{punctuation|,} {rule|end}
    {rule|end}
  {rule|end}
{rule|end}
