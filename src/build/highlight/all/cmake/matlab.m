% kettle
%\{
block
%{punctuation|\}}
classdef Kettle < handle
  properties
    litres = {number|1}.7e3;
  end
  methods
    function y = {function|boil}{punctuation|(}obj, n{punctuation|)}
      x = [{number|1}, {number|2}; {number|3} {number|4}]'; s = 'it''s'; t = {string|"str"};
      if n ~= {number|3} && ~{function|isempty}{punctuation|(}x{punctuation|)}, y = x .* {number|2} + 0x1F; elseif true, return; else, {function|error}{punctuation|(}'no'{punctuation|)}; end
      for i = {number|1}:{number|2}:n, {function|disp}{punctuation|(}i{punctuation|)}; end % end
      f = @{punctuation|(}a{punctuation|)} a.^{number|2}; while false, break, end
    end
  end
end
