{operator|%} kettle
{operator|%}{punctuation|\{}
block
{operator|%}{punctuation|\}}
classdef Kettle {operator|<} handle
  properties
    litres {operator|=} {number|1}.7e3{punctuation|;}
  end
  methods
    function y {operator|=} boil{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x {operator|=} [{number|1}{punctuation|,} {number|2}{punctuation|;} {number|3} {number|4}]'{punctuation|;} s {operator|=} 'it''s'{punctuation|;} t {operator|=} {identifier|"str"}{punctuation|;}
      if n {operator|~}{operator|=} {number|3} {operator|&&} {operator|~}isempty{punctuation|(}x{punctuation|)}{punctuation|,} y {operator|=} x {location-counter important|.}{operator|*} {number|2} {operator|+} {number|0x1F}{punctuation|;} elseif true{punctuation|,} return{punctuation|;} else{punctuation|,} error{punctuation|(}'no'{punctuation|)}{punctuation|;} end
      for i {operator|=} {number|1}{operator|:}{number|2}{operator|:}n{punctuation|,} disp{punctuation|(}i{punctuation|)}{punctuation|;} end {operator|%} end
      f {operator|=} @{punctuation|(}a{punctuation|)} a.{operator|^}{number|2}{punctuation|;} while false{punctuation|,} break{punctuation|,} end
    end
  end
end
