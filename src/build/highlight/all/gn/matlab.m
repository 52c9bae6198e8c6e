% kettle
%{punctuation|\{}
block
%{punctuation|\}}
classdef Kettle {operator|<} handle
  properties
    litres {operator|=} {number|1}{punctuation|.}7e3;
  end
  methods
    function y {operator|=} {function|boil}{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}; {number|3} {number|4}{punctuation|]}'; s {operator|=} 'it''s'; t {operator|=} {string-literal|{string|"str"}};
      {keyword|if} n ~{operator|=} {number|3} {operator|&&} ~{function|isempty}{punctuation|(}x{punctuation|)}{punctuation|,} y {operator|=} x {punctuation|.}* {number|2} {operator|+} 0x1F; elseif {boolean|true}{punctuation|,} return; {keyword|else}{punctuation|,} {function|error}{punctuation|(}'no'{punctuation|)}; end
      for i {operator|=} {number|1}:{number|2}:n{punctuation|,} {function|disp}{punctuation|(}i{punctuation|)}; end % end
      f {operator|=} @{punctuation|(}a{punctuation|)} a{punctuation|.}^{number|2}; while {boolean|false}{punctuation|,} break{punctuation|,} end
    end
  end
end
