% kettle
%\{
block
%\}
classdef Kettle < handle
  properties
    litres = 1.7e3{comment|;}
  end
  methods
    function y = boil{punctuation|(}obj, n{punctuation|)}
      x = [1, 2{comment|; 3 4]'; s = 'it''s'; t = "str";}
      if n ~= 3 && ~isempty{punctuation|(}x{punctuation|)}, y = x .* 2 + 0x1F{comment|; elseif true, return; else, error('no'); end}
      for i = 1:2:n, disp{punctuation|(}i{punctuation|)}{comment|; end % end}
      f = @{punctuation|(}a{punctuation|)} a.^2{comment|; while false, break, end}
    end
  end
end
