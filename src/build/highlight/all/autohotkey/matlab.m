% kettle
%{punctuation|\{}
block
%{punctuation|\}}
classdef Kettle {operator|<} handle
  properties
    litres {operator|=} {number|1.7e3};
  {symbol|end}
  methods
    function y {operator|=} {function|boil}{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}; {number|3} {number|4}{punctuation|]}'; s {operator|=} 'it''s'; t {operator|=} {string|"str"};
      {keyword|if} n {operator|~=} {number|3} {operator|&&} {operator|~}{function|isempty}{punctuation|(}x{punctuation|)}{punctuation|,} y {operator|=} x {operator|.}{operator|*} {number|2} {operator|+} {number|0x1F}; elseif {boolean|true}{punctuation|,} {command selector|return}; {keyword|else}{punctuation|,} {keyword|error}{punctuation|(}'{keyword|no}'{punctuation|)}; {symbol|end}
      {keyword|for} i {operator|=} {number|1}{punctuation|:}{number|2}{punctuation|:}n{punctuation|,} {function|disp}{punctuation|(}i{punctuation|)}; {symbol|end} % {symbol|end}
      f {operator|=} {function|@}{punctuation|(}a{punctuation|)} a{operator|.}{operator|^}{number|2}; {keyword|while} {boolean|false}{punctuation|,} {command selector|break}{punctuation|,} {symbol|end}
    {symbol|end}
  {symbol|end}
{symbol|end}
