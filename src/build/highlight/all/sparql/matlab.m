% kettle
%{punctuation|\{}
block
%{punctuation|\}}
classdef Kettle < handle
  properties
    litres = {number|1.7e3}{punctuation|;}
  end
  methods
    function y = boil{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x = {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|;} {number|3} {number|4}{punctuation|]}{string|'; s = '}it{string|''}s'{punctuation|;} t = {string|"str"}{punctuation|;}
      if n ~= {number|3} && ~isempty{punctuation|(}x{punctuation|)}{punctuation|,} y = x {punctuation|.}* {number|2} + {number|0}x1F{punctuation|;} elseif {boolean|true}{punctuation|,} return{punctuation|;} else{punctuation|,} error{punctuation|(}{string|'no'}{punctuation|)}{punctuation|;} end
      for i = {number|1}{function|{prefix|{punctuation|:}}{local-name|2:n}}{punctuation|,} disp{punctuation|(}i{punctuation|)}{punctuation|;} end % end
      f = @{punctuation|(}{keyword|a}{punctuation|)} {keyword|a}{punctuation|.}^{number|2}{punctuation|;} while {boolean|false}{punctuation|,} break{punctuation|,} end
    end
  end
end
