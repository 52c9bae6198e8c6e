{operator|%} kettle
{operator|%}\{
block
{operator|%}\}
classdef Kettle {operator|<} handle
  properties
    litres {operator|=} {number|1.7e3}{punctuation|;}
  {keyword|end}
  methods
    {keyword|function} y {operator|=} boil{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x {operator|=} [{number|1}{punctuation|,} {number|2}{punctuation|;} {number|3} {number|4}]{string|'; s = '}it{string|''}s'{punctuation|;} t {operator|=} {string|"str"}{punctuation|;}
      {keyword|if} n ~{operator|=} {number|3} {punctuation|&}{punctuation|&} ~isempty{punctuation|(}x{punctuation|)}{punctuation|,} y {operator|=} x .{operator|*} {number|2} {operator|+} {number|0}x1F{punctuation|;} {keyword|elseif} true{punctuation|,} {keyword|return}{punctuation|;} {keyword|else}{punctuation|,} error{punctuation|(}{string|'no'}{punctuation|)}{punctuation|;} {keyword|end}
      for i {operator|=} {number|1}{punctuation|:}{number|2}{punctuation|:}n{punctuation|,} disp{punctuation|(}i{punctuation|)}{punctuation|;} {keyword|end} {operator|%} {keyword|end}
      f {operator|=} @{punctuation|(}a{punctuation|)} a.^{number|2}{punctuation|;} {keyword|while} false{punctuation|,} break{punctuation|,} {keyword|end}
    {keyword|end}
  {keyword|end}
{keyword|end}
