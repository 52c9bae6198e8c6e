{comment|% kettle}
{comment|%\{}
block
{comment|%\}}
classdef Kettle < handle
  properties
    litres = 1.7e3;
  end
  methods
    function y = boil(obj, n)
      x = {punctuation|[}1, 2; 3 4{punctuation|]}'; s = 'it''s'; t = "str";
      if n ~= 3 {punctuation|&}{punctuation|&} ~isempty(x), y = x .* 2 + 0x1F; elseif true, return; else, error('no'); end
      for i = 1:2:n, disp(i); end {comment|% end}
      f = @(a) a.^2; while false, break, end
    end
  end
end
