% kettle
%{punctuation|\{}
block
%{punctuation|\}}
classdef Kettle < handle
  properties
    litres {operator|=} {number|1.7e3}{punctuation|;}
  end
  methods
    function y {operator|=} {function|boil}{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x {operator|=} {operator|[}{number|1}{punctuation|,} {number|2}{punctuation|;} {number|3} {number|4}]'{punctuation|;} s {operator|=} 'it'{string|'s'}{punctuation|;} t {operator|=} {string|"str"}{punctuation|;}
      if n ~{operator|=} {number|3} && ~{function|isempty}{punctuation|(}x{punctuation|)}{punctuation|,} y {operator|=} x .* {number|2} + {number|0x1F}{punctuation|;} elseif {boolean|true}{punctuation|,} return{punctuation|;} else{punctuation|,} {function|error}{punctuation|(}'no'{punctuation|)}{punctuation|;} end
      for i {operator|=} {field variable|1}{punctuation|:}{field variable|2}{punctuation|:}{label property|n}{punctuation|,} {function|disp}{punctuation|(}i{punctuation|)}{punctuation|;} end % end
      f {operator|=} @{punctuation|(}a{punctuation|)} a.^{number|2}{punctuation|;} while {boolean|false}{punctuation|,} break{punctuation|,} end
    end
  end
end
