{operator|%} {variable|kettle}
{operator|%}{punctuation|\{}
{variable|block}
{operator|%}{punctuation|\}}
{variable|classdef} {class-name|Kettle} {operator|<} {variable|handle}
  {class-name|properties}
    {variable|litres} {operator|=} {number|1.7e3}{punctuation|;}
  {variable|end}
  {variable|methods}
    {class-name|function} {variable|y} {operator|=} {function|boil}{punctuation|(}{variable|obj}{punctuation|,} {variable|n}{punctuation|)}
      {variable|x} {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|;} {number|3} {number|4}{punctuation|]}{string|'; s = '}{variable|it}{string|''}{variable|s}{string|'; t = "str";
      if n ~= 3 && ~isempty(x), y = x .* 2 + 0x1F; elseif true, return; else, error('}{variable|no}'{punctuation|)}{punctuation|;} {variable|end}
      {class-name|for} {variable|i} {operator|=} {number|1}{operator|:}{number|2}{operator|:}{variable|n}{punctuation|,} {function|disp}{punctuation|(}{variable|i}{punctuation|)}{punctuation|;} {variable|end} {operator|%} {class-name|end}
      {variable|f} {operator|=} @{punctuation|(}{variable|a}{punctuation|)} {variable|a}{punctuation|.}{operator|^}{number|2}{punctuation|;} {class-name|while} {boolean|false}{punctuation|,} {keyword|break}{punctuation|,} {variable|end}
    {variable|end}
  {variable|end}
{variable|end}
