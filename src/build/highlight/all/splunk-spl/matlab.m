{operator|%} kettle
{operator|%}\{
block
{operator|%}\}
classdef Kettle {operator|<} handle
  properties
    {property|litres} {operator|=} {number|1}.7e3;
  end
  methods
    function {property|y} {operator|=} {function|boil}{punctuation|(}obj{punctuation|,} n{punctuation|)}
      {property|x} {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}; {number|3} {number|4}{punctuation|]}'; {property|s} {operator|=} 'it''s'; {property|t} {operator|=} {string|"str"};
      if n ~{operator|=} {number|3} && ~{function|isempty}{punctuation|(}x{punctuation|)}{punctuation|,} {property|y} {operator|=} x .{operator|*} {number|2} {operator|+} 0x1F; elseif {boolean|true}{punctuation|,} {keyword|return}; else{punctuation|,} {function|error}{punctuation|(}'no'{punctuation|)}; end
      for {property|i} {operator|=} {number|1}:{number|2}:n{punctuation|,} {function|disp}{punctuation|(}i{punctuation|)}; end {operator|%} end
      {property|f} {operator|=} @{punctuation|(}a{punctuation|)} a.^{number|2}; while {boolean|false}{punctuation|,} break{punctuation|,} end
    end
  end
end
