% kettle
%{punctuation|\{}
block
%{punctuation|\}}
classdef Kettle < handle
  properties
    litres {operator|=} 1{punctuation|.}7e3{punctuation|;}
  end
  methods
    function y {operator|=} boil{punctuation|(}obj, n{punctuation|)}
      x {operator|=} [1, 2{punctuation|;} 3 4]'{punctuation|;} s {operator|=} 'it''s'{punctuation|;} t {operator|=} {string|"str"}{punctuation|;}
      if n ~= 3 && ~isempty{punctuation|(}x{punctuation|)}, y {operator|=} x {punctuation|.}* 2 + 0x1F{punctuation|;} elseif true, return{punctuation|;} else, error{punctuation|(}'no'{punctuation|)}{punctuation|;} end
      {function|for i = 1}:2:n, disp{punctuation|(}i{punctuation|)}{punctuation|;} end % end
      f {operator|=} {punctuation|@}{punctuation|(}a{punctuation|)} a{punctuation|.}^2{punctuation|;} while false, break, end
    end
  end
end
