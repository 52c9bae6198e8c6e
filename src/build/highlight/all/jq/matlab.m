{operator|%} kettle
{operator|%}{punctuation|\{}
block
{operator|%}{punctuation|\}}
classdef Kettle {operator|<} handle
  properties
    litres {operator|=} {number|1.7e3}{punctuation|;}
  {keyword|end}
  methods
    function y {operator|=} {c-style-function function|boil}{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|;} {number|3} {number|4}{punctuation|]}'{punctuation|;} s {operator|=} 'it''s'{punctuation|;} t {operator|=} {string|"str"}{punctuation|;}
      {keyword|if} n ~{operator|=} {number|3} && ~{c-style-function function|isempty}{punctuation|(}x{punctuation|)}{punctuation|,} y {operator|=} x {dot important|.}{operator|*} {number|2} {operator|+} 0x1F{punctuation|;} elseif {boolean|true}{punctuation|,} return{punctuation|;} {keyword|else}{punctuation|,} {c-style-function function|error}{punctuation|(}'no'{punctuation|)}{punctuation|;} {keyword|end}
      for i {operator|=} {number|1}{punctuation|:}{number|2}{punctuation|:}n{punctuation|,} {c-style-function function|disp}{punctuation|(}i{punctuation|)}{punctuation|;} {keyword|end} {operator|%} {keyword|end}
      f {operator|=} @{punctuation|(}a{punctuation|)} a{dot important|.}^{number|2}{punctuation|;} {keyword|while} {boolean|false}{punctuation|,} {keyword|break}{punctuation|,} {keyword|end}
    {keyword|end}
  {keyword|end}
{keyword|end}
