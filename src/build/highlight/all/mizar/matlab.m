% kettle
%{punctuation|\{}
block
%{punctuation|\}}
classdef Kettle < handle
  properties
    litres {operator|=} {number|1}.7e3{punctuation|;}
  {keyword|end}
  methods
    function y {operator|=} boil{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|;} {number|3} {number|4}{punctuation|]}'{punctuation|;} s {operator|=} '{keyword|it}''s'{punctuation|;} t {operator|=} "str"{punctuation|;}
      {keyword|if} n ~{operator|=} {number|3} {operator|&}{operator|&} ~isempty{punctuation|(}x{punctuation|)}{punctuation|,} y {operator|=} x .* {number|2} + 0x1F{punctuation|;} elseif true{punctuation|,} return{punctuation|;} else{punctuation|,} error{punctuation|(}'no'{punctuation|)}{punctuation|;} {keyword|end}
      {keyword|for} i {operator|=} {variable|1}{punctuation|:}{variable|2}{punctuation|:}n{punctuation|,} disp{punctuation|(}i{punctuation|)}{punctuation|;} {keyword|end} % {keyword|end}
      f {operator|=} @{punctuation|(}a{punctuation|)} a.^{number|2}{punctuation|;} while false{punctuation|,} break{punctuation|,} {keyword|end}
    {keyword|end}
  {keyword|end}
{keyword|end}
