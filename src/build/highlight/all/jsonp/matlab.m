% kettle
%{punctuation|\{}
block
%{punctuation|\}}
classdef Kettle < handle
  properties
    litres = {number|1.7e3}{punctuation|;}
  end
  methods
    function y = {function|boil}{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x = {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|;} {number|3} {number|4}{punctuation|]}'{punctuation|;} s = 'it''s'{punctuation|;} t = {string|"str"}{punctuation|;}
      if n ~= {number|3} && ~{function|isempty}{punctuation|(}x{punctuation|)}{punctuation|,} y = x {punctuation|.}* {number|2} + 0x1F{punctuation|;} elseif {boolean|true}{punctuation|,} return{punctuation|;} else{punctuation|,} {function|error}{punctuation|(}'no'{punctuation|)}{punctuation|;} end
      for i = {number|1}{operator|:}{number|2}{operator|:}n{punctuation|,} {function|disp}{punctuation|(}i{punctuation|)}{punctuation|;} end % end
      f = @{punctuation|(}a{punctuation|)} a{punctuation|.}^{number|2}{punctuation|;} while {boolean|false}{punctuation|,} break{punctuation|,} end
    end
  end
end
