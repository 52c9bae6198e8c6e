{operator|%} kettle
{operator|%}{punctuation|\{}
block
{operator|%}{punctuation|\}}
classdef Kettle {operator|<} handle
  properties
    litres {operator|=} {number|1.7e3}{punctuation|;}
  end
  methods
    function y {operator|=} {function|boil}{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|;} {number|3} {number|4}{punctuation|]}'{punctuation|;} s {operator|=} 'it''s'{punctuation|;} t {operator|=} {string|"str"}{punctuation|;}
      if n ~{operator|=} {number|3} {operator|&}{operator|&} ~{function|isempty}{punctuation|(}x{punctuation|)}{punctuation|,} y {operator|=} x {punctuation|.}{operator|*} {number|2} {operator|+} 0x1F{punctuation|;} elseif {boolean|true}{punctuation|,} return{punctuation|;} {keyword|else}{punctuation|,} {function|error}{punctuation|(}'no'{punctuation|)}{punctuation|;} end
      for i {operator|=} {number|1}{operator|:}{number|2}{operator|:}n{punctuation|,} {function|disp}{punctuation|(}i{punctuation|)}{punctuation|;} end {operator|%} end
      f {operator|=} @{punctuation|(}a{punctuation|)} a{punctuation|.}^{number|2}{punctuation|;} while {boolean|false}{punctuation|,} break{punctuation|,} end
    end
  end
end
