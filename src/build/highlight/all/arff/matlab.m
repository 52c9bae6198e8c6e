{comment|% kettle}
{comment|%\{}
block
{comment|%\}}
classdef Kettle < handle
  properties
    litres = {number|1}.7e3;
  end
  methods
    function y = boil(obj{punctuation|,} n)
      x = [{number|1}{punctuation|,} {number|2}; {number|3} {number|4}]{string|'; s = '}it{string|''}s'; t = {string|"str"};
      if n ~= {number|3} && ~isempty(x){punctuation|,} y = x .* {number|2} + 0x1F; elseif true{punctuation|,} return; else{punctuation|,} error({string|'no'}); end
      for i = {number|1}:{number|2}:n{punctuation|,} disp(i); end {comment|% end}
      f = @(a) a.^{number|2}; while false{punctuation|,} break{punctuation|,} end
    end
  end
end
