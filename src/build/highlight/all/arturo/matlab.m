{symbol|%} kettle
{symbol|%}{multistring string|\{
block
%\}}
classdef Kettle {symbol|<} handle
  properties
    litres {symbol|=} {number|1}.7e3{comment|;}
  end
  methods
    {builtin-function keyword|function} y {symbol|=} boil{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x {symbol|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{comment|; 3 4]'; s = 'it''s'; t = "str";}
      {builtin-function keyword|if} n {symbol|~}{symbol|=} {number|3} && {symbol|~}isempty{punctuation|(}x{punctuation|)}{punctuation|,} y {symbol|=} x .{symbol|*} {number|2} {symbol|+} 0x1F{comment|; elseif true, return; else, error('no'); end}
      for i {symbol|=} {number|1}:{number|2}{type class-name|:n}{punctuation|,} disp{punctuation|(}i{punctuation|)}{comment|; end % end}
      f {symbol|=} {symbol|@}{punctuation|(}a{punctuation|)} a.{symbol|^}{number|2}{comment|; while false, break, end}
    end
  end
end
