% kettle
%\{
block
%\}
classdef Kettle < handle
  properties
    litres {operator|=} 1.7e3{punctuation|;}
  end
  methods
    function y {operator|=} boil(obj{punctuation|,} n)
      x {operator|=} [1{punctuation|,} {number|2}{punctuation|;} {number|3} 4]'{punctuation|;} s {operator|=} 'it''s'{punctuation|;} t {operator|=} {string|"str"}{punctuation|;}
      if n ~{operator|=} {number|3} && ~isempty(x){punctuation|,} y {operator|=} x .* {number|2} + 0x1F{punctuation|;} elseif true{punctuation|,} return{punctuation|;} else{punctuation|,} error('no'){punctuation|;} end
      for i {operator|=} 1:2:n{punctuation|,} disp(i){punctuation|;} end % end
      f {operator|=} @(a) a.^2{punctuation|;} while false{punctuation|,} break{punctuation|,} end
    end
  end
end
