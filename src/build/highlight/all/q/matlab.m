{verb operator|%} kettle
{verb operator|%}{punctuation|\{}
block
{verb operator|%}{punctuation|\}}
classdef Kettle {verb operator|<} handle
  properties
    litres {verb operator|=} {number|1.7e3}{punctuation|;}
  end
  methods
    function y {verb operator|=} boil{punctuation|(}obj{verb operator|,} n{punctuation|)}
      x {verb operator|=} {punctuation|[}{number|1}{verb operator|,} {number|2}{punctuation|;} {number|3} {number|4}{punctuation|]}{adverb function|'}{punctuation|;} s {verb operator|=} {adverb function|'}it{adverb function|'}{adverb function|'}s{adverb function|'}{punctuation|;} t {verb operator|=} {string|"str"}{punctuation|;}
      {keyword|if} n {verb operator|~}{verb operator|=} {number|3} {verb operator|&}{verb operator|&} {verb operator|~}isempty{punctuation|(}x{punctuation|)}{verb operator|,} y {verb operator|=} x {verb operator|.}{verb operator|*} {number|2} {verb operator|+} {number|0x1F}{punctuation|;} elseif true{verb operator|,} return{punctuation|;} else{verb operator|,} error{punctuation|(}{adverb function|'}no{adverb function|'}{punctuation|)}{punctuation|;} end
      for i {verb operator|=} {verb operator|1:}{number|2}{verb operator|:}n{verb operator|,} disp{punctuation|(}i{punctuation|)}{punctuation|;} end {verb operator|%} end
      f {verb operator|=} {verb operator|@}{punctuation|(}a{punctuation|)} a{punctuation|.}{verb operator|^}{number|2}{punctuation|;} {keyword|while} false{verb operator|,} break{verb operator|,} end
    end
  end
end
