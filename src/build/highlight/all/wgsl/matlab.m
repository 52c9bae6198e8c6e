{operator|%} kettle
{operator|%}{punctuation|\{}
block
{operator|%}{punctuation|\}}
classdef {class-name|Kettle} {punctuation|<} handle
  properties
    litres {operator|=} {decimal-float-literal number|1.7e3}{punctuation|;}
  end
  methods
    {keyword|function} y {operator|=} {function-calls function|boil}{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x {operator|=} {punctuation|[}{int-literal number|1}{punctuation|,} {int-literal number|2}{punctuation|;} {int-literal number|3} {int-literal number|4}{punctuation|]}'{punctuation|;} s {operator|=} 'it''s'{punctuation|;} t {operator|=} "str"{punctuation|;}
      {keyword|if} n ~{operator|=} {int-literal number|3} {operator|&&} {operator|~}{function-calls function|isempty}{punctuation|(}x{punctuation|)}{punctuation|,} y {operator|=} x {punctuation|.}{operator|*} {int-literal number|2} {operator|+} {hex-int-literal number|0x1F}{punctuation|;} elseif {bool-literal boolean|true}{punctuation|,} {keyword|return}{punctuation|;} {keyword|else}{punctuation|,} {function-calls function|error}{punctuation|(}'no'{punctuation|)}{punctuation|;} end
      {keyword|for} i {operator|=} {int-literal number|1}{punctuation|:}{int-literal number|2}{punctuation|:}n{punctuation|,} {function-calls function|disp}{punctuation|(}i{punctuation|)}{punctuation|;} end {operator|%} end
      f {operator|=} {punctuation|@}{punctuation|(}a{punctuation|)} a{punctuation|.}{operator|^}{int-literal number|2}{punctuation|;} {keyword|while} {bool-literal boolean|false}{punctuation|,} {keyword|break}{punctuation|,} end
    end
  end
end
