{selector|% kettle
%{punctuation|\{}}
block
%{punctuation|\}}
{selector|classdef Kettle < handle}
  {selector|properties}
    {variable-declaration|{variable|litres} {operator|=} {number|1.7}{unit|e}{number|3}{punctuation|;}}
  {selector|end
  methods}
    function y = {func|{function|boil}{punctuation|(}obj{punctuation|,} n{punctuation|)}}
      {variable-declaration|{variable|x} {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|;} {number|3} {number|4}{punctuation|]}{string|'; s = '}it{string|''}s'{punctuation|;} t {operator|=} {string|"str"}{punctuation|;}}
      {statement|{keyword|if} n {operator|~}{operator|=} {number|3} {operator|&&} {operator|~}{func|{function|isempty}{punctuation|(}x{punctuation|)}{punctuation|,} y {operator|=} x .{operator|*} {number|2} {operator|+} {number|0}{unit|x}{number|1}F{punctuation|;} elseif {boolean|true}{punctuation|,} return{punctuation|;} else{punctuation|,} error{punctuation|(}}{string|'no'}{punctuation|)}{punctuation|;} end}
      {statement|{keyword|for} i {operator|=} {number|1}{punctuation|:}{number|2}{punctuation|:}n{punctuation|,} {func|{function|disp}{punctuation|(}i{punctuation|)}{punctuation|;} end {operator|%} end}}
      {variable-declaration|{variable|f} {operator|=} @{punctuation|(}a{punctuation|)} a.^{number|2}{punctuation|;} while {boolean|false}{punctuation|,} break{punctuation|,} end}
    end
  end
end
