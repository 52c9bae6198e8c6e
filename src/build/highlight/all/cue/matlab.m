% kettle
%{punctuation|\{}
block
%{punctuation|\}}
classdef Kettle {operator|<} handle
  properties
    litres {operator|=} {number|1.7e3};
  end
  methods
    function y {operator|=} {function|boil}{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}; {number|3} {number|4}{punctuation|]}{string-literal|{string|'; s = '}}it{string-literal|{string|''}}s'; t {operator|=} {string-literal|{string|"str"}};
      {keyword|if} n ~{operator|=} {number|3} {operator|&&} ~{function|isempty}{punctuation|(}x{punctuation|)}{punctuation|,} y {operator|=} x {punctuation|.}{operator|*} {number|2} {operator|+} {number|0x1F}; elseif {boolean|true}{punctuation|,} return; else{punctuation|,} {function|error}{punctuation|(}{string-literal|{string|'no'}}{punctuation|)}; end
      {keyword|for} i {operator|=} {number|1}{punctuation|:}{number|2}{punctuation|:}n{punctuation|,} {function|disp}{punctuation|(}i{punctuation|)}; end % end
      f {operator|=} @{punctuation|(}a{punctuation|)} a{punctuation|.}^{number|2}; while {boolean|false}{punctuation|,} break{punctuation|,} end
    end
  end
end
