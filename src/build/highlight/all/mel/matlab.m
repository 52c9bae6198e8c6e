{operator|%} kettle
{operator|%}{punctuation|\{}
{function|block}
{operator|%}{punctuation|\}}
{function|classdef} Kettle {operator|<} handle
  {function|properties}
    litres {operator|=} {number|1.7}e3{punctuation|;}
  {function|end}
  {function|methods}
    {function|function} y {operator|=} {function|boil}{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|;} {number|3} {number|4}{punctuation|]}'{punctuation|;} s {operator|=} 'it''s'{punctuation|;} t {operator|=} {string|"str"}{punctuation|;}
      {keyword|if} n ~{operator|=} {number|3} {operator|&&} ~{function|isempty}{punctuation|(}x{punctuation|)}{punctuation|,} y {operator|=} x {punctuation|.}{operator|*} {number|2} {operator|+} {number|0x1F}{punctuation|;} {function|elseif} true{punctuation|,} {keyword|return}{punctuation|;} {keyword|else}{punctuation|,} {function|error}{punctuation|(}'no'{punctuation|)}{punctuation|;} {function|end}
      {keyword|for} i {operator|=} {number|1}{punctuation|:}{number|2}{punctuation|:}n{punctuation|,} {function|disp}{punctuation|(}i{punctuation|)}{punctuation|;} {function|end} {operator|%} end
      f {operator|=} @{punctuation|(}a{punctuation|)} a{punctuation|.}{operator|^}{number|2}{punctuation|;} {keyword|while} false{punctuation|,} {keyword|break}{punctuation|,} end
    {function|end}
  {function|end}
{function|end}
