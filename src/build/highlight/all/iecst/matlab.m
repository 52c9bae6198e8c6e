% kettle
%{comment|\{
block
%\}}
classdef Kettle {operator|<} handle
  properties
    litres {operator|=} {number|1.7e3}{punctuation|;}
  end
  methods
    {keyword|function} y {operator|=} {function|boil}{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|;} {number|3} {number|4}{punctuation|]}{string|'; s = '}it{string|''}s'{punctuation|;} t {operator|=} {string|"str"}{punctuation|;}
      if n ~{operator|=} {number|3} {operator|&&} ~{function|isempty}{punctuation|(}x{punctuation|)}{punctuation|,} y {operator|=} x {punctuation|.}{operator|*} {number|2} {operator|+} {number|0x1F}{punctuation|;} elseif true{punctuation|,} return{punctuation|;} else{punctuation|,} {function|error}{punctuation|(}{string|'no'}{punctuation|)}{punctuation|;} end
      for i {operator|=} {number|1}{operator|:}{number|2}{operator|:}n{punctuation|,} {function|disp}{punctuation|(}i{punctuation|)}{punctuation|;} end % end
      f {operator|=} @{punctuation|(}a{punctuation|)} a{punctuation|.}{operator|^}{number|2}{punctuation|;} while false{punctuation|,} break{punctuation|,} end
    end
  end
end
