{operator|%} {variable|k}{variable|e}{variable|t}{variable|t}{variable|l}{variable|e}
{operator|%}{comment|\{
block
%\}}
{variable|c}{variable|l}{variable|a}{variable|s}{variable|s}{variable|d}{variable|e}{variable|f} K{variable|e}{variable|t}{variable|t}{variable|l}{variable|e} {non-standard bold|<} {variable|h}{variable|a}{variable|n}{variable|d}{variable|l}{variable|e}
  {variable|p}{variable|r}{variable|o}{variable|p}{variable|e}{variable|r}{variable|t}{variable|i}{variable|e}{variable|s}
    {variable|l}{variable|i}{variable|t}{variable|r}{variable|e}{variable|s} {operator|=} {number|1}{operator|.}{number|7}{variable|e}{number|3}{operator|;}
  {variable|e}{variable|n}{variable|d}
  {variable|m}{variable|e}{variable|t}{variable|h}{variable|o}{variable|d}{variable|s}
    {variable|f}{variable|u}{variable|n}{variable|c}{variable|t}{variable|i}{variable|o}{variable|n} {variable|y} {operator|=} {variable|b}{variable|o}{variable|i}{variable|l}{non-standard bold|(}{variable|o}{variable|b}{variable|j}{operator|,} {variable|n}{non-standard bold|)}
      {variable|x} {operator|=} {punctuation|[}{number|1}{operator|,} {number|2}{operator|;} {number|3} {number|4}{punctuation|]}{character-code number|';} {variable|s} {operator|=} {character-code number|'i}{variable|t}{character-code number|''}{variable|s}{character-code number|';} {variable|t} {operator|=} {string|"str"}{operator|;}
      {variable|i}{variable|f} {variable|n} {operator|~}{operator|=} {number|3} {operator|&}{operator|&} {operator|~}{variable|i}{variable|s}{variable|e}{variable|m}{variable|p}{variable|t}{variable|y}{non-standard bold|(}{variable|x}{non-standard bold|)}{operator|,} {variable|y} {operator|=} {variable|x} {operator|.}{operator|*} {number|2} {operator|+} {number|0}{variable|x}{number|1}F{operator|;} {variable|e}{variable|l}{variable|s}{variable|e}{variable|i}{variable|f} {variable|t}{variable|r}{variable|u}{variable|e}{operator|,} {variable|r}{variable|e}{variable|t}{variable|u}{variable|r}{variable|n}{operator|;} {variable|e}{variable|l}{variable|s}{variable|e}{operator|,} {variable|e}{variable|r}{variable|r}{variable|o}{variable|r}{non-standard bold|(}{character-code number|'n}{variable|o}{character-code number|')}{operator|;} {variable|e}{variable|n}{variable|d}
      {variable|f}{variable|o}{variable|r} {variable|i} {operator|=} {number|1}{operator|:}{number|2}{operator|:}{variable|n}{operator|,} {variable|d}{variable|i}{variable|s}{variable|p}{non-standard bold|(}{variable|i}{non-standard bold|)}{operator|;} {variable|e}{variable|n}{variable|d} {operator|%} {variable|e}{variable|n}{variable|d}
      {variable|f} {operator|=} {operator|@}{non-standard bold|(}{variable|a}{non-standard bold|)} {variable|a}{operator|.}{operator|^}{number|2}{operator|;} {variable|w}{variable|h}{variable|i}{variable|l}{variable|e} {variable|f}{variable|a}{variable|l}{variable|s}{variable|e}{operator|,} {variable|b}{variable|r}{variable|e}{variable|a}{variable|k}{operator|,} {variable|e}{variable|n}{variable|d}
    {variable|e}{variable|n}{variable|d}
  {variable|e}{variable|n}{variable|d}
{variable|e}{variable|n}{variable|d}
