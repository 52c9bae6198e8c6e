% kettle
%\{
block
%\}
classdef {property|K}ettle < handle
  properties
    litres = 1.7e3{comment|;}
  end
  methods
    function y = boil(obj, n)
      x = [1, 2{comment|; 3 4]'; s = 'it''s'; t = "str";}
      if n ~= 3 && ~isempty(x), y = x .{punctuation|*} 2 + 0x1F{comment|; elseif true, return; else, error('no'); end}
      for i = 1{punctuation|:}2{punctuation|:}n, disp(i){comment|; end % end}
      f = @{comment|(a)} a.^2{comment|; while false, break, end}
    end
  end
end
