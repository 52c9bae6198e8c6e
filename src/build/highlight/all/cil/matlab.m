% kettle
%{punctuation|\{}
block
%{punctuation|\}}
classdef Kettle < handle
  properties
    litres {punctuation|=} {number|1.7e3}{punctuation|;}
  end
  methods
    function y {punctuation|=} boil{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x {punctuation|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|;} {number|3} {number|4}{punctuation|]}{string|'; s = '}it{string|''}s'{punctuation|;} t {punctuation|=} {string|"str"}{punctuation|;}
      if n ~{punctuation|=} {number|3} && ~isempty{punctuation|(}x{punctuation|)}{punctuation|,} y {punctuation|=} x .* {number|2} + {number|0x1F}{punctuation|;} elseif {boolean|true}{punctuation|,} return{punctuation|;} else{punctuation|,} {keyword|error}{punctuation|(}{string|'no'}{punctuation|)}{punctuation|;} end
      for i {punctuation|=} {number|1}{punctuation|:}{number|2}{punctuation|:}n{punctuation|,} disp{punctuation|(}i{punctuation|)}{punctuation|;} end % end
      f {punctuation|=} @{punctuation|(}a{punctuation|)} a.^{number|2}{punctuation|;} while {boolean|false}{punctuation|,} {function|break}{punctuation|,} end
    end
  end
end
