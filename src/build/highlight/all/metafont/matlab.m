{comment|% kettle}
{comment|%\{}
block
{comment|%\}}
classdef Kettle {operator|<} handle
  properties
    litres {operator|=} {number|1.7}e{number|3}{punctuation|;}
  {keyword|end}
  methods
    function {variable|y} {operator|=} boil{punctuation|(}obj{punctuation|,} n{punctuation|)}
      {variable|x} {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|;} {number|3} {number|4}{punctuation|]}'{punctuation|;} s {operator|=} 'it''s'{punctuation|;} t {operator|=} {string|"str"}{punctuation|;}
      {keyword|if} n ~{operator|=} {number|3} && ~isempty{punctuation|(}{variable|x}{punctuation|)}{punctuation|,} {variable|y} {operator|=} {variable|x} .{operator|*} {number|2} {operator|+} {number|0}{variable|x}{number|1}F{punctuation|;} {keyword|elseif} {boolean|true}{punctuation|,} return{punctuation|;} {keyword|else}{punctuation|,} error{punctuation|(}'no'{punctuation|)}{punctuation|;} {keyword|end}
      {keyword|for} i {operator|=} {number|1}{operator|:}{number|2}{operator|:}n{punctuation|,} disp{punctuation|(}i{punctuation|)}{punctuation|;} {keyword|end} {comment|% end}
      f {operator|=} {variable|@}{punctuation|(}a{punctuation|)} a.^{number|2}{punctuation|;} while {boolean|false}{punctuation|,} break{punctuation|,} {keyword|end}
    {keyword|end}
  {keyword|end}
{keyword|end}
