% kettle
%\{
block
%\}
classdef Kettle < handle
  properties
    litres = 1.7e3;
  end
  methods
    function y = boil(obj, n)
      x = [1, 2; 3 4]{string|'; s = '}it{string|''}s'; t = {string|"str"};
      if n ~= 3 && ~isempty(x), y = x .* 2 + 0x1F; elseif true, return; else, error({string|'no'}); end
      for i = 1:2:n, disp(i); end % end
      f = @(a) a.^2; while false, break, end
    end
  end
end
