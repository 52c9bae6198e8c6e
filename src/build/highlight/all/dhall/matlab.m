% kettle
%{punctuation|\{}
block
%{punctuation|\}}
classdef {class-name|Kettle} {operator|<} handle
  properties
    litres {operator|=} {number|1.7e3};
  end
  methods
    function y {operator|=} boil{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}; {number|3} {number|4}{punctuation|]}'; s {operator|=} 'it''s'; t {operator|=} {string|"str"};
      {keyword|if} n ~{operator|=} {number|3} {operator|&&} ~isempty{punctuation|(}x{punctuation|)}{punctuation|,} y {operator|=} x {punctuation|.}{operator|*} {number|2} {operator|+} {number|0x1F}; elseif true{punctuation|,} return; {keyword|else}{punctuation|,} error{punctuation|(}'no'{punctuation|)}; end
      for i {operator|=} {number|1}{operator|:}{number|2}{operator|:}n{punctuation|,} disp{punctuation|(}i{punctuation|)}; end % end
      f {operator|=} {operator|@}{punctuation|(}a{punctuation|)} a{punctuation|.}^{number|2}; while false{punctuation|,} break{punctuation|,} end
    end
  end
end
