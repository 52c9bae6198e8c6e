{operator|%} kettle
{operator|%}{punctuation|\{}
{keyword|block}
{operator|%}{punctuation|\}}
classdef Kettle {operator|<} handle
  properties
    litres {operator|=} {number|1.7e3};
  {keyword|end}
  methods
    function y {operator|=} {function|boil}{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}; {number|3} {number|4}{punctuation|]}'; s {operator|=} 'it'{char|'s'}; t {operator|=} {string|"str"};
      {keyword|if} n {operator|~=} {number|3} {operator|&&} {operator|~}{function|isempty}{punctuation|(}x{punctuation|)}{punctuation|,} y {operator|=} x {operator|.*} {number|2} {operator|+} {number|0x1F}; elseif true{punctuation|,} {keyword|return}; {keyword|else}{punctuation|,} {function|error}{punctuation|(}'no'{punctuation|)}; {keyword|end}
      {keyword|for} i {operator|=} {number|1}{operator|:}{number|2}{operator|:}n{punctuation|,} {function|disp}{punctuation|(}i{punctuation|)}; {keyword|end} {operator|%} {keyword|end}
      f {operator|=} {operator|@}{punctuation|(}a{punctuation|)} a{operator|.^}{number|2}; {keyword|while} false{punctuation|,} {keyword|break}{punctuation|,} {keyword|end}
    {keyword|end}
  {keyword|end}
{keyword|end}
