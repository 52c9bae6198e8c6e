% kettle
%\{
block
%\}
classdef Kettle < handle
  properties
    litres = {decimal-number number|1}.7e3{comment|;}
  end
  methods
    function {register variable|y} = boil{punctuation|(}obj{punctuation|,} n{punctuation|)}
      {register variable|x} = [{decimal-number number|1}{punctuation|,} {decimal-number number|2}{comment|; 3 4]'; s = 'it''s'; t = "str";}
      if n ~= {decimal-number number|3} && ~isempty{punctuation|(}{register variable|x}{punctuation|)}{punctuation|,} {register variable|y} = {register variable|x} .* {decimal-number number|2} + 0x1F{comment|; elseif true, return; else, error('no'); end}
      for i = {decimal-number number|1}{punctuation|:}{decimal-number number|2}{punctuation|:}n{punctuation|,} disp{punctuation|(}i{punctuation|)}{comment|; end % end}
      f = @{punctuation|(}{register variable|a}{punctuation|)} {register variable|a}.^{decimal-number number|2}{comment|; while false, break, end}
    end
  end
end
