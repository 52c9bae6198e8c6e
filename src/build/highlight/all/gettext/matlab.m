% kettle
%\{
block
%\}
classdef Kettle < handle
  properties
    litres = {number|1}.7e3;
  end
  methods
    function y = boil(obj, n)
      x = {punctuation|[}{number|1}, {number|2}; {number|3} {number|4}{punctuation|]}'; s = 'it''s'; t = {string|"str"};
      if n ~= {number|3} && ~isempty(x), y = x .* {number|2} + 0x1F; elseif true, return; else, error('no'); end
      for i = {number|1}:{number|2}:n, disp(i); end % end
      f = @(a) a.^{number|2}; while false, break, end
    end
  end
end
