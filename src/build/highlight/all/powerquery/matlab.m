% kettle
%{punctuation|\{}
block
%{punctuation|\}}
classdef Kettle {operator|<} handle
  properties
    litres {operator|=} {number|1.7e3}{punctuation|;}
  end
  methods
    {data-type class-name|function} y {operator|=} {function|boil}{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|;} {number|3} {number|4}{punctuation|]}'{punctuation|;} s {operator|=} 'it''s'{punctuation|;} t {operator|=} {string|"str"}{punctuation|;}
      {keyword|if} n ~{operator|=} {number|3} {operator|&}{operator|&} ~{function|isempty}{punctuation|(}x{punctuation|)}{punctuation|,} y {operator|=} x .{operator|*} {number|2} {operator|+} {number|0x1F}{punctuation|;} elseif {boolean|true}{punctuation|,} return{punctuation|;} {keyword|else}{punctuation|,} {keyword|error}{punctuation|(}'no'{punctuation|)}{punctuation|;} end
      for i {operator|=} {number|1}:{number|2}:n{punctuation|,} {function|disp}{punctuation|(}i{punctuation|)}{punctuation|;} end % end
      f {operator|=} {operator|@}{punctuation|(}a{punctuation|)} a.{operator|^}{number|2}{punctuation|;} while {boolean|false}{punctuation|,} break{punctuation|,} end
    end
  end
end
