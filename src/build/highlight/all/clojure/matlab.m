% kettle
%{punctuation|\{}
block
%{punctuation|\}}
classdef Kettle < handle
  properties
    litres = {number|1.7e3}{comment|;}
  end
  methods
    function y = boil{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x = {punctuation|[}{number|1}{punctuation|,} {number|2}{comment|; 3 4]'; s = 'it''s'; t = "str";}
      if n {operator|~}= {number|3} && {operator|~}isempty{punctuation|(}{function|x}{punctuation|)}{punctuation|,} y = x .* {number|2} + {number|0x1F}{comment|; elseif true, return; else, error('no'); end}
      for i = {number|1}:{number|2}:n{punctuation|,} disp{punctuation|(}{function|i}{punctuation|)}{comment|; end % end}
      f = {operator|@}{punctuation|(}{function|a}{punctuation|)} a.{operator|^}{number|2}{comment|; while false, break, end}
    end
  end
end
