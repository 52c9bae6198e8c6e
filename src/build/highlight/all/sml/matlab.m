% kettle
%{punctuation|\{}
block
%{punctuation|\}}
classdef Kettle {operator|<} {keyword|handle}
  properties
    litres {operator|=} {number|1.7e3}{punctuation|;}
  {keyword|end}
  methods
    function y {operator|=} boil{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|;} {number|3} {number|4}{punctuation|]}{variable|'}{punctuation|;} s {operator|=} {variable|'it''s'}{punctuation|;} t {operator|=} {string|"str"}{punctuation|;}
      {keyword|if} n {operator|~}{operator|=} {number|3} && {operator|~}isempty{punctuation|(}x{punctuation|)}{punctuation|,} y {operator|=} x {punctuation|.}{operator|*} {number|2} {operator|+} {number|0x1F}{punctuation|;} elseif {boolean|true}{punctuation|,} return{punctuation|;} {keyword|else}{punctuation|,} error{punctuation|(}{variable|'no'}{punctuation|)}{punctuation|;} {keyword|end}
      for i {operator|=} {number|1}{punctuation|:}{class-name|{number|2}}{punctuation|:}n{punctuation|,} disp{punctuation|(}i{punctuation|)}{punctuation|;} {keyword|end} % {keyword|end}
      f {operator|=} {operator|@}{punctuation|(}a{punctuation|)} a{punctuation|.}{operator|^}{number|2}{punctuation|;} {keyword|while} {boolean|false}{punctuation|,} break{punctuation|,} {keyword|end}
    {keyword|end}
  {keyword|end}
{keyword|end}
