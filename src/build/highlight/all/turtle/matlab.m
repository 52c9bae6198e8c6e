% kettle
%{punctuation|\{}
block
%{punctuation|\}}
classdef Kettle < handle
  properties
    litres {keyword|=} {number|1.7e3}{punctuation|;}
  end
  methods
    function y {keyword|=} boil{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x {keyword|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|;} {number|3} {number|4}{punctuation|]}{string|'; s = '}it{string|''}s'{punctuation|;} t {keyword|=} {string|"str"}{punctuation|;}
      if n ~{keyword|=} {number|3} && ~isempty{punctuation|(}x{punctuation|)}{punctuation|,} y {keyword|=} x {punctuation|.}* {number|2} + {number|0}x1F{punctuation|;} elseif {boolean|true}{punctuation|,} return{punctuation|;} else{punctuation|,} error{punctuation|(}{string|'no'}{punctuation|)}{punctuation|;} end
      for i {keyword|=} {number|1}{function|{prefix|{punctuation|:}}{local-name|2:n}}{punctuation|,} disp{punctuation|(}i{punctuation|)}{punctuation|;} end % end
      f {keyword|=} @{punctuation|(}{keyword|a}{punctuation|)} {keyword|a}{punctuation|.}^{number|2}{punctuation|;} while {boolean|false}{punctuation|,} break{punctuation|,} end
    end
  end
end
