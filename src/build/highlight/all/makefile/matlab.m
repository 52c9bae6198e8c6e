% kettle
%{punctuation|\{}
block
%{punctuation|\}}
classdef Kettle < handle
  properties
    litres {operator|=} 1.7e3{punctuation|;}
  end
  methods
    function y {operator|=} boil{punctuation|(}obj, n{punctuation|)}
      x {operator|=} [1, 2{punctuation|;} 3 4]{string|'; s = '}it{string|''}s'{punctuation|;} t {operator|=} {string|"str"}{punctuation|;}
      if n ~{operator|=} 3 && ~isempty{punctuation|(}x{punctuation|)}, y {operator|=} x .* 2 + 0x1F{punctuation|;} elseif true, return{punctuation|;} {keyword|else}, error{punctuation|(}{string|'no'}{punctuation|)}{punctuation|;} end
      for i {operator|=} 1{punctuation|:}2{punctuation|:}n, disp{punctuation|(}i{punctuation|)}{punctuation|;} end % end
      f {operator|=} {operator|@}{punctuation|(}a{punctuation|)} a.^2{punctuation|;} while false, break, end
    end
  end
end
