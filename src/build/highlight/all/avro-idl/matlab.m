% kettle
%{punctuation|\{}
block
%{punctuation|\}}
classdef Kettle {punctuation|<} handle
  properties
    litres {operator|=} {number|1.7e3}{punctuation|;}
  end
  methods
    function y {operator|=} {function|boil}{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|;} {number|3} {number|4}{punctuation|]}'{punctuation|;} s {operator|=} 'it''s'{punctuation|;} t {operator|=} {string|"str"}{punctuation|;}
      if n ~{operator|=} {number|3} && ~{function|isempty}{punctuation|(}x{punctuation|)}{punctuation|,} y {operator|=} x {punctuation|.}* {number|2} + {number|0x1F}{punctuation|;} elseif {keyword|true}{punctuation|,} return{punctuation|;} else{punctuation|,} {keyword|error}{punctuation|(}'no'{punctuation|)}{punctuation|;} end
      for i {operator|=} {number|1}{punctuation|:}{number|2}{punctuation|:}n{punctuation|,} {function|disp}{punctuation|(}i{punctuation|)}{punctuation|;} end % end
      f {operator|=} @{punctuation|(}a{punctuation|)} a{punctuation|.}^{number|2}{punctuation|;} while {keyword|false}{punctuation|,} break{punctuation|,} end
    end
  end
end
