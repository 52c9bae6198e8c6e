{comment|% kettle}
{comment|%\{
block
%\}}
classdef Kettle {punctuation|<} handle
  properties
    litres {operator|=} {number|1}{punctuation|.}7e3;
  end
  methods
    function y {operator|=} boil{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}; {number|3} {number|4}{punctuation|]}{punctuation|'}; s {operator|=} 'it{punctuation|''}s{punctuation|'}; t {operator|=} {string|"str"};
      if n {punctuation|~}{operator|=} {number|3} && {punctuation|~}isempty{punctuation|(}x{punctuation|)}{punctuation|,} y {operator|=} x .* {number|2} + 0x1F; elseif true{punctuation|,} return; else{punctuation|,} error{punctuation|(}{punctuation|'}no{punctuation|'}{punctuation|)}; end
      for i {operator|=} {number|1}:{number|2}:n{punctuation|,} disp{punctuation|(}i{punctuation|)}; end {comment|% end}
      f {operator|=} @{punctuation|(}a{punctuation|)} a{punctuation|.}{punctuation|^}{number|2}; while false{punctuation|,} break{punctuation|,} end
    end
  end
end
