{comment|% kettle}
{comment|%\{}
block
{comment|%\}}
classdef Kettle {operator|<} handle
  properties
    litres {operator|=} {number|1.7e3}{punctuation|;}
  {keyword|end}
  methods
    function y {operator|=} {function|boil}{punctuation|(}obj{operator|,} n{punctuation|)}
      x {operator|=} {punctuation|[}{number|1}{operator|,} {number|2}{punctuation|;} {number|3} {number|4}{punctuation|]}{atom builtin|'; s = '}it{atom builtin|''}s{atom builtin|'; t = "str";
      if n ~= 3 && ~isempty(x), y = x .* 2 + 0x1F; elseif true, return; else, error('}no'{punctuation|)}{punctuation|;} {keyword|end}
      for i {operator|=} {number|1}{punctuation|:}{number|2}{punctuation|:}n{operator|,} {function|disp}{punctuation|(}i{punctuation|)}{punctuation|;} {keyword|end} {comment|% end}
      f {operator|=} {operator|@}{punctuation|(}a{punctuation|)} a{punctuation|.}{operator|^}{number|2}{punctuation|;} while {keyword|false}{operator|,} break{operator|,} {keyword|end}
    {keyword|end}
  {keyword|end}
{keyword|end}
