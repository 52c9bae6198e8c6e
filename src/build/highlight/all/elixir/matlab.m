{punctuation|%} kettle
{punctuation|%}{punctuation|\{}
block
{punctuation|%}{punctuation|\}}
classdef {module class-name|Kettle} {operator|<} handle
  properties
    litres {operator|=} {number|1.7e3};
  {keyword|end}
  methods
    function y {operator|=} {function|boil}{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}; {number|3} {number|4}{punctuation|]}{string|'; s = '}it{string|''}s'; t {operator|=} {string|"str"};
      {keyword|if} n ~{operator|=} {number|3} {operator|&&} ~{function|isempty}{punctuation|(}x{punctuation|)}{punctuation|,} y {operator|=} x {punctuation|.}{operator|*} {number|2} {operator|+} {number|0x1F}; elseif {boolean|true}{punctuation|,} return; {keyword|else}{punctuation|,} {function|error}{punctuation|(}{string|'no'}{punctuation|)}; {keyword|end}
      {keyword|for} i {operator|=} {number|1}{atom symbol|:2}{atom symbol|:n}{punctuation|,} {function|disp}{punctuation|(}i{punctuation|)}; {keyword|end} {punctuation|%} {keyword|end}
      f {operator|=} @{punctuation|(}a{punctuation|)} a{punctuation|.}{operator|^}{number|2}; while {boolean|false}{punctuation|,} break{punctuation|,} {keyword|end}
    {keyword|end}
  {keyword|end}
{keyword|end}
