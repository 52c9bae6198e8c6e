% kettle
%{dfn builtin|\{}
block
%{dfn builtin|\}}
classdef Kettle {function|<} handle
  properties
    litres {function|=} {number|1.7e3}{punctuation|;}
  end
  methods
    function y {function|=} boil{punctuation|(}obj{function|,} n{punctuation|)}
      x {function|=} {punctuation|[}{number|1}{function|,} {number|2}{punctuation|;} {number|3} {number|4}{punctuation|]}{string|'; s = '}it{string|''}s'{punctuation|;} t {function|=} "str"{punctuation|;}
      if n {function|~}{function|=} {number|3} {monadic-operator operator|&}{monadic-operator operator|&} {function|~}isempty{punctuation|(}x{punctuation|)}{function|,} y {function|=} x {dyadic-operator operator|.}{function|*} {number|2} {function|+} {number|0}x1F{punctuation|;} elseif true{function|,} return{punctuation|;} else{function|,} error{punctuation|(}{string|'no'}{punctuation|)}{punctuation|;} end
      for i {function|=} {number|1}{dfn builtin|:}{number|2}{dfn builtin|:}n{function|,} disp{punctuation|(}i{punctuation|)}{punctuation|;} end % end
      f {function|=} {dyadic-operator operator|@}{punctuation|(}a{punctuation|)} a{dyadic-operator operator|.}^{number|2}{punctuation|;} while false{function|,} break{function|,} end
    end
  end
end
