{comment|% kettle}
{comment|%\{}
{atom|block}
{comment|%\}}
{atom|classdef} {variable|Kettle} {operator|<} {atom|handle}
  {atom|properties}
    {atom|litres} {operator|=} {number|1.7e3}{punctuation|;}
  {keyword|end}
  {atom|methods}
    {atom|function} {atom|y} {operator|=} {function|boil}{punctuation|(}{atom|obj}{punctuation|,} {atom|n}{punctuation|)}
      {atom|x} {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|;} {number|3} {number|4}{punctuation|]}{quoted-atom atom|'; s = '}{atom|it}'{quoted-atom atom|'s'}{punctuation|;} {atom|t} {operator|=} {string|"str"}{punctuation|;}
      {keyword|if} {atom|n} ~{operator|=} {number|3} && ~{function|isempty}{punctuation|(}{atom|x}{punctuation|)}{punctuation|,} {atom|y} {operator|=} {atom|x} {punctuation|.}{operator|*} {number|2} {operator|+} {number|0}{atom|x1F}{punctuation|;} {atom|elseif} {boolean|true}{punctuation|,} {atom|return}{punctuation|;} {atom|else}{punctuation|,} {function|error}{punctuation|(}{quoted-atom atom|'no'}{punctuation|)}{punctuation|;} {keyword|end}
      {atom|for} {atom|i} {operator|=} {number|1}{punctuation|:}{number|2}{punctuation|:}{atom|n}{punctuation|,} {function|disp}{punctuation|(}{atom|i}{punctuation|)}{punctuation|;} {keyword|end} {comment|% end}
      {atom|f} {operator|=} @{punctuation|(}{atom|a}{punctuation|)} {atom|a}{punctuation|.}^{number|2}{punctuation|;} {atom|while} {boolean|false}{punctuation|,} {atom|break}{punctuation|,} {keyword|end}
    {keyword|end}
  {keyword|end}
{keyword|end}
