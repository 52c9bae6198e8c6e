{operator|%} kettle
{operator|%}{punctuation|\{}
block
{operator|%}{punctuation|\}}
classdef Kettle {operator|<} handle
  properties
    litres = {number|1}{punctuation|.}7e3;
  end
  methods
    function y = {function|boil}{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x = {punctuation|[}{number|1}{punctuation|,} {number|2}; {number|3} {number|4}{punctuation|]}{string|'; s = '}it{string|''}s{string|'; t = "str";
      if n ~= 3 && ~isempty(x), y = x .* 2 + 0x1F; elseif true, return; else, error('}no'{punctuation|)}; end
      for i = {number|1}{operator|:}{number|2}{operator|:}n{punctuation|,} {function|disp}{punctuation|(}i{punctuation|)}; end {operator|%} end
      f = @{punctuation|(}a{punctuation|)} a{punctuation|.}{operator|^}{number|2}; while {boolean|false}{punctuation|,} break{punctuation|,} end
    end
  end
end
