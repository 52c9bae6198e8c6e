{operator|%} kettle
{operator|%}{operator|\{}
block
{operator|%}{operator|\}}
classdef Kettle {operator|<} handle
  properties
    litres {operator|=} {number|1.7e3}{operator|;}
  end
  methods
    function y {operator|=} boil{operator|(}obj{punctuation|,} n{operator|)}
      x {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{operator|;} {number|3} {number|4}{punctuation|]}{string|'; s = '}it{string|''}s'{operator|;} t {operator|=} {string|"str"}{operator|;}
      if n {operator|~}{operator|=} {number|3} {operator|&}{operator|&} {operator|~}isempty{operator|(}x{operator|)}{punctuation|,} y {operator|=} x {punctuation|.}{operator|*} {number|2} {operator|+} {number|0x1F}{operator|;} elseif {boolean|true}{punctuation|,} return{operator|;} else{punctuation|,} error{operator|(}{string|'no'}{operator|)}{operator|;} end
      for i {operator|=} {number|1}{operator|:}{number|2}{operator|:}n{punctuation|,} disp{operator|(}i{operator|)}{operator|;} end {operator|%} end
      f {operator|=} {operator|@}{operator|(}a{operator|)} a{punctuation|.}{operator|^}{number|2}{operator|;} while {boolean|false}{punctuation|,} break{punctuation|,} end
    end
  end
end
