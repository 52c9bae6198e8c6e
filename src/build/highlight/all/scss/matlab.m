{selector|% kettle
%}{punctuation|\{}
block
%{punctuation|\}}
classdef Kettle {operator|<} handle
  properties
    litres = 1.7e3{punctuation|;}
  end
  methods
    function y = {function|boil}{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x = [1{punctuation|,} 2{punctuation|;} 3 4]{string|'; s = '}it{string|''}s'{punctuation|;} t = {string|"str"}{punctuation|;}
      if n ~= 3 && ~{function|isempty}{punctuation|(}x{punctuation|)}{punctuation|,} y = x .* 2 {operator|+} 0x1F{punctuation|;} elseif {boolean|true}{punctuation|,} return{punctuation|;} else{punctuation|,} {function|error}{punctuation|(}{string|'no'}{punctuation|)}{punctuation|;} end
      for i = {property|1}{punctuation|:}{property|2}{punctuation|:}n{punctuation|,} {function|disp}{punctuation|(}i{punctuation|)}{punctuation|;} end {operator|%} end
      f = @{punctuation|(}a{punctuation|)} a.^2{punctuation|;} while {boolean|false}{punctuation|,} break{punctuation|,} end
    end
  end
end
