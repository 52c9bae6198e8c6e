{operator|%} kettle
{operator|%}{punctuation|\{}
block
{operator|%}{punctuation|\}}
classdef Kettle {operator|<} handle
  properties
    litres {operator|=} {number|1.7e3}{punctuation|;}
  {keyword|end}
  methods
    {function|function} y {operator|=} boil{punctuation|(}obj{operator|,} n{punctuation|)}
      x {operator|=} {punctuation|[}{number|1}{operator|,} {number|2}{punctuation|;} {number|3} {number|4}{punctuation|]}{operator|'}{punctuation|;} s {operator|=} {operator|'}it{operator|''}s{operator|'}{punctuation|;} t {operator|=} {string|"str"}{punctuation|;}
      {keyword|if} n {operator|~=} {number|3} {operator|&&} {operator|~}isempty{punctuation|(}x{punctuation|)}{operator|,} y {operator|=} x {operator|.*} {number|2} {operator|+} {number|0x1F}{punctuation|;} elseif {keyword|true}{operator|,} return{punctuation|;} {keyword|else}{operator|,} error{punctuation|(}{operator|'}no{operator|'}{punctuation|)}{punctuation|;} {keyword|end}
      for i {operator|=} {number|1}{operator|:}{number|2}{operator|:}n{operator|,} disp{punctuation|(}i{punctuation|)}{punctuation|;} {keyword|end} {operator|%} {keyword|end}
      f {operator|=} {operator|@}{punctuation|(}a{punctuation|)} a{operator|.^}{number|2}{punctuation|;} while {keyword|false}{operator|,} {keyword|break}{operator|,} {keyword|end}
    {keyword|end}
  {keyword|end}
{keyword|end}
