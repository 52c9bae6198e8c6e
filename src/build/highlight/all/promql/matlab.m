{operator|%} kettle
{operator|%}{context-labels|{punctuation|\{}
block
%{punctuation|\}}}
classdef Kettle {operator|<} handle
  properties
    litres = {number|1.7e3}{punctuation|;}
  end
  methods
    function y = {function|boil}{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x = {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|;} {number|3} {number|4}{punctuation|]}'{punctuation|;} s = 'it''s'{punctuation|;} t = "str"{punctuation|;}
      if n ~= {number|3} && ~{function|isempty}{punctuation|(}x{punctuation|)}{punctuation|,} y = x {punctuation|.}{operator|*} {number|2} {operator|+} {number|0x1F}{punctuation|;} elseif true{punctuation|,} return{punctuation|;} else{punctuation|,} {function|error}{punctuation|(}'no'{punctuation|)}{punctuation|;} end
      for i = {number|1}:{number|2}:n{punctuation|,} {function|disp}{punctuation|(}i{punctuation|)}{punctuation|;} end {operator|%} end
      f = @{punctuation|(}a{punctuation|)} a{punctuation|.}{operator|^}{number|2}{punctuation|;} while false{punctuation|,} break{punctuation|,} end
    end
  end
end
