% kettle
%{action|{punctuation|\{}{content|
block
%}{punctuation|\}}}
classdef Kettle < handle
  properties
    litres {punctuation|=} 1.7e3{punctuation|;}
  end
  methods
    function y {punctuation|=} boil{punctuation|(}obj, n{punctuation|)}
      x {punctuation|=} {character-class regex|{punctuation|[}1, 2; 3 4{punctuation|]}}{string|'; s = '}it{string|''}s'{punctuation|;} t {punctuation|=} "str"{punctuation|;}
      if n {operator|~}{punctuation|=} 3 && {operator|~}isempty{punctuation|(}x{punctuation|)}, y {punctuation|=} x .{operator|*} 2 {operator|+} 0x1F{punctuation|;} elseif true, return{punctuation|;} else, error{punctuation|(}{string|'no'}{punctuation|)}{punctuation|;} end
      for i {punctuation|=} 1{punctuation|:}2{punctuation|:}n, disp{punctuation|(}i{punctuation|)}{punctuation|;} end % end
      f {punctuation|=} @{punctuation|(}a{punctuation|)} a.^2{punctuation|;} while false, break, end
    end
  end
end
