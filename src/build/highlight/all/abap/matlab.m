% kettle
%{token-operator punctuation|\{}
{keyword|block}
%{token-operator punctuation|\}}
classdef Kettle {operator|<} {keyword|handle}
  properties
    litres {operator|=} {number|1}{punctuation|.}7e3;
  {keyword|end}
  {keyword|methods}
    {keyword|function} y {operator|=} boil{punctuation|(}obj{punctuation|,} n{punctuation|)}
      {keyword|x} {operator|=} [{number|1}{punctuation|,} {number|2}; {number|3} {number|4}]{string|'; s = '}it{string|''}s'; t {operator|=} {eol-comment comment|"str";}
      {keyword|if} n ~= {number|3} {string-operator keyword|&&} ~isempty{punctuation|(}x{punctuation|)}{punctuation|,} y {operator|=} {keyword|x} {punctuation|.}* {number|2} {operator|+} 0x1F; {keyword|elseif} true{punctuation|,} {keyword|return}; {keyword|else}{punctuation|,} error{punctuation|(}{string|'no'}{punctuation|)}; {keyword|end}
      {keyword|for} {keyword|i} {operator|=} {number|1}{punctuation|:}{number|2}{punctuation|:}n{punctuation|,} disp{punctuation|(}i{punctuation|)}; {keyword|end} % {keyword|end}
      f {operator|=} @{punctuation|(}a{punctuation|)} a{punctuation|.}^{number|2}; {keyword|while} false{punctuation|,} break{punctuation|,} {keyword|end}
    {keyword|end}
  {keyword|end}
{keyword|end}
