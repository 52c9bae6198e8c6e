% kettle
%{punctuation|\{}
{command keyword|block}
%{punctuation|\}}
{command keyword|classdef} Kettle {operator|<} handle
  {command keyword|properties}
    {command keyword|litres} {operator|=} {number|1}{number|.7}e3;
  {command keyword|end}
  {command keyword|methods}
    {command keyword|function} y {operator|=} {function|boil}{punctuation|(}obj{punctuation|,} n{punctuation|)}
      {command keyword|x} {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}; {number|3} {number|4}{punctuation|]}'; s {operator|=} {variable|'it'}{variable|'s'}; t {operator|=} {string-literal|{string|"str"}};
      {command keyword|if} n {operator|~=} {number|3} {operator|&}{operator|&} {operator|~}{function|isempty}{punctuation|(}x{punctuation|)}{punctuation|,} y {operator|=} x .{operator|*} {number|2} {operator|+} 0x1F; elseif true{punctuation|,} return; else{punctuation|,} {function|error}{punctuation|(}{variable|'no'}{punctuation|)}; end
      {command keyword|for} i {operator|=} {number|1}{punctuation|:}{number|2}{punctuation|:}n{punctuation|,} {function|disp}{punctuation|(}i{punctuation|)}; end % end
      {command keyword|f} {operator|=} @{punctuation|(}a{punctuation|)} a.{operator|^}{number|2}; while false{punctuation|,} break{punctuation|,} end
    {command keyword|end}
  {command keyword|end}
{command keyword|end}
