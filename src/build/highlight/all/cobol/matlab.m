% kettle
%\{
{keyword|block}
%\}
classdef Kettle {operator|<} handle
  properties
    litres {operator|=} {number|1.7e3};
  {keyword|end}
  methods
    {keyword|function} y {operator|=} boil{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x {operator|=} [{number|1}{punctuation|,} {number|2}; {number|3} {number|4}]{string|'; s = '}it{string|''}s'; t {operator|=} {string|"str"};
      {keyword|if} n ~{operator|=} {number|3} {operator|&}{operator|&} ~isempty{punctuation|(}x{punctuation|)}{punctuation|,} y {operator|=} x {punctuation|.}{operator|*} {number|2} {operator|+} 0x1F; elseif {boolean|true}{punctuation|,} {keyword|return}; {keyword|else}{punctuation|,} {keyword|error}{punctuation|(}{string|'no'}{punctuation|)}; {keyword|end}
      {keyword|for} i {operator|=} {number|1}{punctuation|:}{number|2}{punctuation|:}n{punctuation|,} disp{punctuation|(}i{punctuation|)}; {keyword|end} % {keyword|end}
      f {operator|=} @{punctuation|(}a{punctuation|)} a{punctuation|.}^{number|2}; while {boolean|false}{punctuation|,} break{punctuation|,} {keyword|end}
    {keyword|end}
  {keyword|end}
{keyword|end}
