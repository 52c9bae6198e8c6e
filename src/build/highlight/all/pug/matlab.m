% kettle
%\{
{tag|block}
%\}
{tag|classdef} {plain-text|Kettle < handle}
  {tag|properties}
    {tag|litres} {plain-text|= 1.7e3;}
  {tag|end}
  {tag|methods}
    {tag|function} {plain-text|y = boil(obj, n)}
      {tag|x} {plain-text|= [1, 2; 3 4]'; s = 'it''s'; t = "str";}
      {flow-control|{branch keyword|if} n {operator|~}{operator|=} {number|3} {operator|&&} {operator|~}{function|isempty}{punctuation|(}x{punctuation|)}{punctuation|,} y {operator|=} x {punctuation|.}{operator|*} {number|2} {operator|+} {number|0x1F}{punctuation|;} elseif {boolean|true}{punctuation|,} {keyword|return}{punctuation|;} {keyword|else}{punctuation|,} {function|error}{punctuation|(}{string|'no'}{punctuation|)}{punctuation|;} end}
      {tag|for} {plain-text|i = 1:2:n, disp(i); end % end}
      {tag|f} {plain-text|= @(a) a.^2; while false, break, end}
    {tag|end}
  {tag|end}
{tag|end}
