{operator|%} kettle
{operator|%}\{
block
{operator|%}\}
classdef Kettle {operator|<} handle
  properties
    litres {operator|=} {number|1.7}e3{punctuation|;}
  {keyword|end}
  methods
    {keyword|function} y {operator|=} boil{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|;} {number|3} {number|4}{punctuation|]}{string|'; s = '}it{string|''}s{string|'; t = "str";
      if n ~= 3 && ~isempty(x), y = x .* 2 + 0x1F; elseif true, return; else, error('}{keyword|no}'{punctuation|)}{punctuation|;} {keyword|end}
      {keyword|for} i {operator|=} {number|1}:{number|2}:n{punctuation|,} disp{punctuation|(}i{punctuation|)}{punctuation|;} {keyword|end} {operator|%} {keyword|end}
      f {operator|=} @{punctuation|(}a{punctuation|)} a{punctuation|.}{operator|^}{number|2}{punctuation|;} {keyword|while} {boolean|false}{punctuation|,} {keyword|break}{punctuation|,} {keyword|end}
    {keyword|end}
  {keyword|end}
{keyword|end}
