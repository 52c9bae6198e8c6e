{operator|%} kettle
{operator|%}\{
block
{operator|%}\}
classdef Kettle {operator|<} handle
  properties
    litres {operator|=} {number|1.7e3}{comment|;}
  end
  methods
    function y {operator|=} boil{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{comment|; 3 4]'; s = 'it''s'; t = "str";}
      if n ~{operator|=} {number|3} {operator|&&} ~isempty{punctuation|(}x{punctuation|)}{punctuation|,} y {operator|=} x .{operator|*} {number|2} {operator|+} {number|0x1F}{comment|; elseif true, return; else, error('no'); end}
      for i {operator|=} {number|1}:{number|2}:n{punctuation|,} disp{punctuation|(}i{punctuation|)}{comment|; end % end}
      f {operator|=} @{punctuation|(}a{punctuation|)} a.{operator|^}{number|2}{comment|; while false, break, end}
    end
  end
end
