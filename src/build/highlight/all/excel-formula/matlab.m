{operator|%} kettle
{operator|%}{punctuation|\{}
block
{operator|%}{punctuation|\}}
classdef Kettle {operator|<} handle
  properties
    litres {operator|=} {number|1.7e3}{punctuation|;}
  end
  methods
    function y {operator|=} {function-name builtin|boil}{punctuation|(}obj{operator|,} n{punctuation|)}
      x {operator|=} {punctuation|[}{number|1}{operator|,} {number|2}{punctuation|;} {number|3} {number|4}{punctuation|]}'{punctuation|;} s {operator|=} 'it''s'{punctuation|;} t {operator|=} {string|"str"}{punctuation|;}
      if n ~{operator|=} {number|3} {operator|&}{operator|&} ~{function-name builtin|isempty}{punctuation|(}x{punctuation|)}{operator|,} y {operator|=} x .{operator|*} {number|2} {operator|+} 0x1F{punctuation|;} elseif {boolean|true}{operator|,} return{punctuation|;} else{operator|,} {function-name builtin|error}{punctuation|(}'no'{punctuation|)}{punctuation|;} end
      for i {operator|=} {range selector|{row|1}{operator|:}{row|2}}:n{operator|,} {function-name builtin|disp}{punctuation|(}i{punctuation|)}{punctuation|;} end {operator|%} end
      f {operator|=} @{punctuation|(}a{punctuation|)} a.{operator|^}{number|2}{punctuation|;} while {boolean|false}{operator|,} break{operator|,} end
    end
  end
end
