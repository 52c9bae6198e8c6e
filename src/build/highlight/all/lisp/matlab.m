% kettle
%\{
block
%\}
classdef Kettle < handle
  properties
    litres = 1.7e3{comment|;}
  end
  methods
    function y = boil{punctuation|(}{car|obj}, n{punctuation|)}
      x = {punctuation|[}1, 2{comment|; 3 4]'; s = 'it''s'; t = "str";}
      if n ~= {number|3} && ~isempty{punctuation|(}{car|x}{punctuation|)}, y = x .* {number|2} + 0x1F{comment|; elseif true, return; else, error('no'); end}
      for i = 1:2{lisp-property property|:n}, disp{punctuation|(}{car|i}{punctuation|)}{comment|; end % end}
      f = @{punctuation|(}{car|a}{punctuation|)} a.^2{comment|; while false, break, end}
    end
  end
end
