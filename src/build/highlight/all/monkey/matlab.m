% kettle
%\{
block
%\}
classdef Kettle {operator|<} handle
  properties
    litres {operator|=} {number|1.7}e3{punctuation|;}
  {keyword|end}
  methods
    {keyword|function} y {operator|=} {function|boil}{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|;} {number|3} {number|4}{punctuation|]}{comment|'; s = 'it''s'; t = "str";}
      {keyword|if} n {operator|~=} {number|3} {operator|&}{operator|&} {operator|~}{function|isempty}{punctuation|(}x{punctuation|)}{punctuation|,} y {operator|=} x {punctuation|.}{operator|*} {number|2} {operator|+} {number|0}x1F{punctuation|;} {keyword|elseif} {keyword|true}{punctuation|,} {keyword|return}{punctuation|;} {keyword|else}{punctuation|,} {function|error}{punctuation|(}{comment|'no'); end}
      {keyword|for} i {operator|=} {number|1}{punctuation|:}{number|2}{punctuation|:}n{punctuation|,} {function|disp}{punctuation|(}i{punctuation|)}{punctuation|;} {keyword|end} % {keyword|end}
      f {operator|=} @{punctuation|(}a{punctuation|)} a{punctuation|.}^{number|2}{punctuation|;} {keyword|while} {keyword|false}{punctuation|,} break{punctuation|,} {keyword|end}
    {keyword|end}
  {keyword|end}
{keyword|end}
