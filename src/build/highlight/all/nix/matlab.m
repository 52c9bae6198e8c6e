% kettle
%{punctuation|\{}
block
%{punctuation|\}}
classdef Kettle {operator|<} handle
  properties
    litres {operator|=} {number|1}{punctuation|.}7e3{punctuation|;}
  end
  methods
    function y {operator|=} boil{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|;} {number|3} {number|4}{punctuation|]}'{punctuation|;} s {operator|=} 'it''s'{punctuation|;} t {operator|=} {string|"str"}{punctuation|;}
      {keyword|if} n ~{operator|=} {number|3} {operator|&&} ~isempty{punctuation|(}x{punctuation|)}{punctuation|,} y {operator|=} x {punctuation|.}* {number|2} {operator|+} 0x1F{punctuation|;} elseif {boolean|true}{punctuation|,} return{punctuation|;} {keyword|else}{punctuation|,} error{punctuation|(}'no'{punctuation|)}{punctuation|;} end
      for i {operator|=} {number|1}{punctuation|:}{number|2}{punctuation|:}n{punctuation|,} disp{punctuation|(}i{punctuation|)}{punctuation|;} end % end
      f {operator|=} {operator|@}{punctuation|(}a{punctuation|)} a{punctuation|.}^{number|2}{punctuation|;} while {boolean|false}{punctuation|,} break{punctuation|,} end
    end
  end
end
