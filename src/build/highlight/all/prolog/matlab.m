{comment|% kettle}
{comment|%\{}
block
{comment|%\}}
classdef Kettle {operator|<} handle
  properties
    litres {operator|=} {number|1.7}e3{operator|;}
  end
  methods
    function y {operator|=} {function|boil}{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{operator|;} {number|3} {number|4}{punctuation|]}{string|'; s = '}it{string|''}s'{operator|;} t {operator|=} {string|"str"}{operator|;}
      if n ~{operator|=} {number|3} && ~{function|isempty}{punctuation|(}x{punctuation|)}{punctuation|,} y {operator|=} x {operator|.*} {number|2} {operator|+} {number|0}x1F{operator|;} elseif true{punctuation|,} return{operator|;} else{punctuation|,} {function|error}{punctuation|(}{string|'no'}{punctuation|)}{operator|;} end
      for i {operator|=} {number|1}{operator|:}{number|2}{operator|:}n{punctuation|,} {function|disp}{punctuation|(}i{punctuation|)}{operator|;} end {comment|% end}
      f {operator|=} {operator|@}{punctuation|(}a{punctuation|)} a{operator|.^}{number|2}{operator|;} while false{punctuation|,} break{punctuation|,} end
    end
  end
end
