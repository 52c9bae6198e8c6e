{verb keyword|%} kettle
{verb keyword|%}{verb keyword|\{}
block
{verb keyword|%}{adverb builtin|\}}
classdef Kettle {verb keyword|<} handle
  properties
    litres {verb keyword|=} {number|1.7e3}{verb keyword|;}
  end
  methods
    function y {verb keyword|=} boil{punctuation|(}obj{verb keyword|,} n{punctuation|)}
      x {verb keyword|=} {verb keyword|[}{number|1}{verb keyword|,} {number|2}{verb keyword|;} {number|3} {number|4}{verb keyword|]}{string|'; s = '}it{string|''}s'{verb keyword|;} t {verb keyword|=} {conjunction variable|"}str{conjunction variable|"}{verb keyword|;}
      if n {adverb builtin|~}{verb keyword|=} {number|3} {conjunction variable|&}{conjunction variable|&} {adverb builtin|~}isempty{punctuation|(}x{punctuation|)}{verb keyword|,} y {verb keyword|=} x {conjunction variable|.}{verb keyword|*} {number|2} {verb keyword|+} {number|0x1}F{verb keyword|;} elseif true{verb keyword|,} return{verb keyword|;} else{verb keyword|,} error{punctuation|(}{string|'no'}{punctuation|)}{verb keyword|;} end
      for i {verb keyword|=} {verb keyword|1:}{verb keyword|2:}n{verb keyword|,} disp{punctuation|(}i{punctuation|)}{verb keyword|;} end {verb keyword|%} end
      f {verb keyword|=} {conjunction variable|@}{punctuation|(}a{punctuation|)} {operator|a.}{verb keyword|^}{number|2}{verb keyword|;} while false{verb keyword|,} break{verb keyword|,} end
    end
  end
end
