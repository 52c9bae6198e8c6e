% kettle
%\{
block
%\}
classdef Kettle {operator|<} handle
  properties
    litres {operator|=} {number|1.7e3}{comment|;}
  end
  methods
    function y {operator|=} {function|boil}{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{comment|; 3 4]'; s = 'it''s'; t = "str";}
      {keyword|if} n ~{operator|=} {number|3} {operator|&}{operator|&} ~{function|isempty}{punctuation|(}x{punctuation|)}{punctuation|,} y {operator|=} x {punctuation|.}{operator|*} {number|2} {operator|+} {number|0x1F}{comment|; elseif true, return; else, error('no'); end}
      {keyword|for} i {operator|=} {number|1}{punctuation|:}{number|2}{punctuation|:}n{punctuation|,} {function|disp}{punctuation|(}i{punctuation|)}{comment|; end % end}
      f {operator|=} @{punctuation|(}a{punctuation|)} a{punctuation|.}{operator|^}{number|2}{comment|; while false, break, end}
    end
  end
end
