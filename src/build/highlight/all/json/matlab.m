% kettle
%{punctuation|\{}
block
%{punctuation|\}}
classdef Kettle < handle
  properties
    litres = {number|1.7e3};
  end
  methods
    function y = boil(obj{punctuation|,} n)
      x = {punctuation|[}{number|1}{punctuation|,} {number|2}; {number|3} {number|4}{punctuation|]}'; s = 'it''s'; t = {string|"str"};
      if n ~= {number|3} && ~isempty(x){punctuation|,} y = x .* {number|2} + 0x1F; elseif {boolean|true}{punctuation|,} return; else{punctuation|,} error('no'); end
      for i = {number|1}{operator|:}{number|2}{operator|:}n{punctuation|,} disp(i); end % end
      f = @(a) a.^{number|2}; while {boolean|false}{punctuation|,} break{punctuation|,} end
    end
  end
end
