{operator|%} {identifier|kettle}
{operator|%}{punctuation|\{}
{identifier|block}
{operator|%}{punctuation|\}}
{identifier|classdef} {identifier|Kettle} {operator|<} {identifier|handle}
  {identifier|properties}
    {identifier|litres} {operator|=} {number|1.7e3}{punctuation|;}
  {identifier|end}
  {identifier|methods}
    {keyword|function} {identifier|y} {operator|=} {identifier|boil}{punctuation|(}{identifier|obj}{punctuation|,} {identifier|n}{punctuation|)}
      {identifier|x} {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|;} {number|3} {number|4}{punctuation|]}{string|'; s = '}{keyword|it}{string|''}{identifier|s}{string|'; t = "str";
      if n ~= 3 && ~isempty(x), y = x .* 2 + 0x1F; elseif true, return; else, error('}{boolean|no}'{punctuation|)}{punctuation|;} {identifier|end}
      {keyword|for} {identifier|i} {operator|=} {number|1}{punctuation|:}{number|2}{punctuation|:}{identifier|n}{punctuation|,} {identifier|disp}{punctuation|(}{identifier|i}{punctuation|)}{punctuation|;} {identifier|end} {operator|%} {identifier|end}
      {identifier|f} {operator|=} {operator|@}{punctuation|(}{identifier|a}{punctuation|)} {identifier|a}{punctuation|.}{operator|^}{number|2}{punctuation|;} {keyword|while} {boolean|false}{punctuation|,} {keyword|break}{punctuation|,} {identifier|end}
    {identifier|end}
  {identifier|end}
{identifier|end}
