{operator|%} kettle
{operator|%}{punctuation|\{}
block
{operator|%}{punctuation|\}}
classdef Kettle {operator|<} handle
  properties
    litres {operator|=} {number|1.7e3};
  {keyword|end}
  methods
    {keyword|function} y {operator|=} boil{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x {operator|=} [{number|1}{punctuation|,} {number|2}; {number|3} {number|4}]{comment|'; s = 'it''s'; t = "str";}
      {keyword|if} n ~{operator|=} {number|3} {operator|&}{operator|&} ~isempty{punctuation|(}x{punctuation|)}{punctuation|,} y {operator|=} x {punctuation|.}{operator|*} {number|2} {operator|+} {number|0}x1F; {keyword|elseif} {boolean|true}{punctuation|,} {keyword|return}; {keyword|else}{punctuation|,} {keyword|error}{punctuation|(}{comment|'no'); end}
      {keyword|for} i {operator|=} {number|1}{punctuation|:}{number|2}{punctuation|:}n{punctuation|,} disp{punctuation|(}i{punctuation|)}; {keyword|end} {operator|%} {keyword|end}
      f {operator|=} {operator|@}{punctuation|(}a{punctuation|)} a{punctuation|.}{operator|^}{number|2}; {keyword|while} {boolean|false}{punctuation|,} break{punctuation|,} {keyword|end}
    {keyword|end}
  {keyword|end}
{keyword|end}
