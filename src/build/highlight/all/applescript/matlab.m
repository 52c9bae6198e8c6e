% kettle
%{punctuation|\{}
block
%{punctuation|\}}
classdef Kettle {operator|<} handle
  properties
    {class-name|litres} {operator|=} {number|1.7e3};
  {keyword|end}
  methods
    function y {operator|=} boil{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x {operator|=} [{number|1}{punctuation|,} {number|2}; {number|3} {number|4}]'; s {operator|=} '{keyword|it}''s'; t {operator|=} {string|"str"};
      {keyword|if} n ~{operator|=} {number|3} {operator|&}{operator|&} ~isempty{punctuation|(}x{punctuation|)}{punctuation|,} y {operator|=} x .{operator|*} {number|2} {operator|+} 0x1F; elseif {keyword|true}{punctuation|,} {keyword|return}; {keyword|else}{punctuation|,} {keyword|error}{punctuation|(}'no'{punctuation|)}; {keyword|end}
      {keyword|for} i {operator|=} {number|1}{punctuation|:}{number|2}{punctuation|:}n{punctuation|,} disp{punctuation|(}i{punctuation|)}; {keyword|end} % {keyword|end}
      f {operator|=} @{punctuation|(}a{punctuation|)} a.{operator|^}{number|2}; {keyword|while} {keyword|false}{punctuation|,} break{punctuation|,} {keyword|end}
    {keyword|end}
  {keyword|end}
{keyword|end}
