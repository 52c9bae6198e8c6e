% kettle
%\{
block
%\}
classdef Kettle {operator|<} handle
  properties
    litres {operator|=} {number|1.7e3}{punctuation|;}
  {keyword|end}
  methods
    function y {operator|=} boil{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|;} {number|3} {number|4}{punctuation|]}{comment|'; s = 'it''s'; t = "str";}
      {keyword|if} n {operator|~}{operator|=} {number|3} {operator|&&} {operator|~}isempty{punctuation|(}x{punctuation|)}{punctuation|,} y {operator|=} x .{operator|*} {number|2} {operator|+} {number|0}x1F{punctuation|;} elseif true{punctuation|,} {keyword|return}{punctuation|;} {keyword|else}{punctuation|,} error{punctuation|(}{comment|'no'); end}
      {keyword|for} i {operator|=} {number|1}{punctuation|:}{number|2}{punctuation|:}n{punctuation|,} disp{punctuation|(}i{punctuation|)}{punctuation|;} {keyword|end} % {keyword|end}
      f {operator|=} {label|@(a)} a.{operator|^}{number|2}{punctuation|;} while false{punctuation|,} break{punctuation|,} {keyword|end}
    {keyword|end}
  {keyword|end}
{keyword|end}
