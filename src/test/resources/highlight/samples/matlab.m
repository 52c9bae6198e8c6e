% kettle
%{
block
%}
classdef Kettle < handle
  properties
    litres = 1.7e3;
  end
  methods
    function y = boil(obj, n)
      x = [1, 2; 3 4]'; s = 'it''s'; t = "str";
      if n ~= 3 && ~isempty(x), y = x .* 2 + 0x1F; elseif true, return; else, error('no'); end
      for i = 1:2:n, disp(i); end % end
      f = @(a) a.^2; while false, break, end
    end
  end
end
