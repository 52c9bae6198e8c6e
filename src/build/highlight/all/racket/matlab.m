% kettle
%\{
block
%\}
classdef Kettle < handle
  properties
    litres = {number|1.7e3}{comment|;}
  end
  methods
    function y = boil{punctuation|(}{function|obj,} n{punctuation|)}
      x = {punctuation|[}{function|1,} {number|2}{comment|; 3 4]'; s = 'it''s'; t = "str";}
      if n ~= {number|3} && ~isempty{punctuation|(}{function|x}{punctuation|)}, y = x .* {number|2} + 0x1F{comment|; elseif true, return; else, error('no'); end}
      for i = 1:2:n, disp{punctuation|(}{function|i}{punctuation|)}{comment|; end % end}
      f = @{punctuation|(}{function|a}{punctuation|)} a.^2{comment|; while false, break, end}
    end
  end
end
