% kettle
%{punctuation|\{}
block
%{punctuation|\}}
classdef Kettle < handle
  properties
    litres {punctuation|=} {value attr-value|1.7e3}{punctuation|;}
  end
  methods
    function y {punctuation|=} {value attr-value|boil(obj}{punctuation|,} n)
      x {punctuation|=} {value attr-value|[1}{punctuation|,} 2{punctuation|;} 3 4]'{punctuation|;} s {punctuation|=} {value attr-value|'it''s'}{punctuation|;} t {punctuation|=} {value attr-value|"str"}{punctuation|;}
      if n ~{punctuation|=} {value attr-value|3 && ~isempty(x)}{punctuation|,} y {punctuation|=} {value attr-value|x .* 2 + 0x1F}{punctuation|;} elseif true{punctuation|,} return{punctuation|;} else{punctuation|,} error('no'){punctuation|;} end
      for i {punctuation|=} {property|1}{punctuation|:}{property|2}{punctuation|:}n{punctuation|,} disp(i){punctuation|;} end % end
      f {punctuation|=} {value attr-value|@(a) a.^2}{punctuation|;} while false{punctuation|,} break{punctuation|,} end
    end
  end
end
