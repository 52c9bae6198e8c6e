% kettle
%\{
block
%\}
classdef Kettle < handle
  properties
    litres = {host url|1.7e3}{punctuation|;}
  end
  methods
    function y = boil(obj, n)
      x = [1, 2{punctuation|;} 3 4]'{punctuation|;} s = 'it''s'{punctuation|;} t = "str"{punctuation|;}
      if n ~= 3 && ~isempty(x), y = x .* 2 + 0x1F{punctuation|;} elseif true, return{punctuation|;} else, error('no'){punctuation|;} end
      for i = 1:2:n, disp(i){punctuation|;} end % end
      f = @(a) a.^2{punctuation|;} while false, break, end
    end
  end
end
