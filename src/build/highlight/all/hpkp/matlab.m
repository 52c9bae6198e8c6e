% kettle
%\{
block
%\}
classdef Kettle < handle
  properties
    litres {operator|=} 1.7e3{punctuation|;}
  end
  methods
    function y {operator|=} boil(obj, n)
      x {operator|=} [1, 2{punctuation|;} 3 4]'{punctuation|;} s {operator|=} 'it''s'{punctuation|;} t {operator|=} "str"{punctuation|;}
      if n ~{operator|=} 3 && ~isempty(x), y {operator|=} x .* 2 + 0x1F{punctuation|;} elseif true, return{punctuation|;} else, error('no'){punctuation|;} end
      for i {operator|=} 1:2:n, disp(i){punctuation|;} end % end
      f {operator|=} @(a) a.^2{punctuation|;} while false, break, end
    end
  end
end
