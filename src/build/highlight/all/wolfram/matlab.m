% kettle
%{punctuation|\{}
block
%{punctuation|\}}
classdef Kettle {operator|<} handle
  properties
    litres {operator|=} {number|1.7e3}{operator|;}
  end
  methods
    function y {operator|=} boil{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{operator|;} {number|3} {number|4}{punctuation|]}'{operator|;} s {operator|=} 'it''s'{operator|;} t {operator|=} {string|"str"}{operator|;}
      if n {operator|~}{operator|=} {number|3} {operator|&}{operator|&} {operator|~}isempty{punctuation|(}x{punctuation|)}{punctuation|,} y {operator|=} x {punctuation|.}{operator|*} {number|2} {operator|+} {number|0x1F}{operator|;} elseif true{punctuation|,} return{operator|;} else{punctuation|,} error{punctuation|(}'no'{punctuation|)}{operator|;} end
      for i {operator|=} {number|1}{punctuation|:}{number|2}{punctuation|:}n{punctuation|,} disp{punctuation|(}i{punctuation|)}{operator|;} end % end
      f {operator|=} {operator|@}{punctuation|(}a{punctuation|)} a{punctuation|.}{operator|^}{number|2}{operator|;} while false{punctuation|,} break{punctuation|,} end
    end
  end
end
