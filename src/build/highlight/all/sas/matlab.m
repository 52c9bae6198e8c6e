{punctuation|%} kettle
{punctuation|%}{punctuation|\{}
block
{punctuation|%}{punctuation|\}}
classdef Kettle {operator|<} handle
  properties
    litres {operator|=} {number|1.7e3}{punctuation|;}
  {keyword|end}
  methods
    {keyword|function} y {operator|=} {function keyword|boil}{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|;} {number|3} {number|4}{punctuation|]}{string|'; s = '}it{string|''}s{string|'; t = "str";
      if n ~= 3 && ~isempty(x), y = x .* 2 + 0x1F; elseif true, return; else, error('}no'{punctuation|)}{punctuation|;} {keyword|end}
      for i {operator|=} {number|1}:{number|2}:n{punctuation|,} {function keyword|disp}{punctuation|(}i{punctuation|)}{punctuation|;} {keyword|end} {punctuation|%} {keyword|end}
      f {operator|=} {punctuation|@}{punctuation|(}a{punctuation|)} a{punctuation|.}{operator|^}{number|2}{punctuation|;} while false{punctuation|,} break{punctuation|,} {keyword|end}
    {keyword|end}
  {keyword|end}
{keyword|end}
