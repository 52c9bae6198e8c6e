% kettle
%{punctuation|\{}
{keyword|block}
%{punctuation|\}}
classdef Kettle {operator|<} handle
  properties
    litres {operator|=} {number|1.7e3}{punctuation|;}
  {keyword|end}
  methods
    {keyword|function} y {operator|=} {function|boil}{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|;} {number|3} {number|4}{punctuation|]}'{punctuation|;} s {operator|=} 'it''s'{punctuation|;} t {operator|=} {string|"str"}{punctuation|;}
      {keyword|if} n ~{operator|=} {number|3} {operator|&}{operator|&} ~{function|isempty}{punctuation|(}x{punctuation|)}{punctuation|,} y {operator|=} x {punctuation|.}{operator|*} {number|2} {operator|+} {number|0}x1F{punctuation|;} elseif {boolean|true}{punctuation|,} {keyword|return}{punctuation|;} {keyword|else}{punctuation|,} {function|error}{punctuation|(}'no'{punctuation|)}{punctuation|;} {keyword|end}
      {keyword|for} i {operator|=} {number|1}{punctuation|:}{number|2}{punctuation|:}n{punctuation|,} {function|disp}{punctuation|(}i{punctuation|)}{punctuation|;} {keyword|end} % {keyword|end}
      f {operator|=} @{punctuation|(}a{punctuation|)} a{punctuation|.}^{number|2}{punctuation|;} {keyword|while} {boolean|false}{punctuation|,} break{punctuation|,} {keyword|end}
    {keyword|end}
  {keyword|end}
{keyword|end}
