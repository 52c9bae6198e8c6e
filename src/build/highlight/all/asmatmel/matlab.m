{operator|%} kettle
{operator|%}\{
block
{operator|%}\}
classdef Kettle {operator|<} handle
  properties
    litres {operator|=} {decimal-number number|1}.7e3{comment|;}
  end
  methods
    function {register variable|y} {operator|=} boil{punctuation|(}obj{punctuation|,} {register variable|n}{punctuation|)}
      {register variable|x} {operator|=} [{decimal-number number|1}{punctuation|,} {decimal-number number|2}{comment|; 3 4]'; s = 'it''s'; t = "str";}
      if {register variable|n} ~{operator|=} {decimal-number number|3} {operator|&&} ~isempty{punctuation|(}{register variable|x}{punctuation|)}{punctuation|,} {register variable|y} {operator|=} {register variable|x} .{operator|*} {decimal-number number|2} {operator|+} 0x1F{comment|; elseif true, return; else, error('no'); end}
      for {register variable|i} {operator|=} {decimal-number number|1}{punctuation|:}{decimal-number number|2}{punctuation|:}{register variable|n}{punctuation|,} disp{punctuation|(}{register variable|i}{punctuation|)}{comment|; end % end}
      f {operator|=} @{punctuation|(}{register variable|a}{punctuation|)} {register variable|a}.{operator|^}{decimal-number number|2}{comment|; while false, break, end}
    end
  end
end
