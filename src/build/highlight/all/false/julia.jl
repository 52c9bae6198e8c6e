{operator|#}{operator|=} {variable|b}{variable|l}{variable|o}{variable|c}{variable|k}
{variable|c}{variable|o}{variable|m}{variable|m}{variable|e}{variable|n}{variable|t} {operator|=}{operator|#}
{variable|m}{variable|o}{variable|d}{variable|u}{variable|l}{variable|e} T{variable|e}{variable|a}
{variable|u}{variable|s}{variable|i}{variable|n}{variable|g} L{variable|i}{variable|n}{variable|e}{variable|a}{variable|r}A{variable|l}{variable|g}{variable|e}{variable|b}{variable|r}{variable|a}{operator|:} {variable|n}{variable|o}{variable|r}{variable|m}
{variable|s}{variable|t}{variable|r}{variable|u}{variable|c}{variable|t} K{variable|e}{variable|t}{variable|t}{variable|l}{variable|e}{comment|\{T<:Real\}} {non-standard bold|<}{operator|:} P{variable|o}{variable|t}
    {variable|l}{variable|i}{variable|t}{variable|r}{variable|e}{variable|s}{operator|:}{operator|:}T
    {variable|n}{variable|a}{variable|m}{variable|e}{operator|:}{operator|:}S{variable|t}{variable|r}{variable|i}{variable|n}{variable|g}
{variable|e}{variable|n}{variable|d}
{variable|f}{variable|u}{variable|n}{variable|c}{variable|t}{variable|i}{variable|o}{variable|n} {variable|b}{variable|o}{variable|i}{variable|l}{non-standard bold|(}{variable|k}{operator|:}{operator|:}K{variable|e}{variable|t}{variable|t}{variable|l}{variable|e}{operator|,} {variable|n}{operator|=}{number|10}{operator|;} {variable|v}{variable|e}{variable|r}{variable|b}{variable|o}{variable|s}{variable|e}{operator|:}{operator|:}{non-standard bold|B}{variable|o}{variable|o}{variable|l}{operator|=}{variable|t}{variable|r}{variable|u}{variable|e}{non-standard bold|)}{operator|:}{operator|:}I{variable|n}{variable|t}
    {variable|s} {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} {variable|r}{variable|a}{variable|w}{string|"x"} {operator|*} {string|""}{string|"multi"}{string|""}
    {variable|c} {operator|=} {character-code number|'a}{character-code number|';} {variable|s}{variable|y}{variable|m} {operator|=} {operator|:}{variable|n}{variable|a}{variable|m}{variable|e}{operator|;} {variable|r} {operator|=} {variable|r}{string|"^a+"}{variable|i}
    {operator|@}{variable|t}{variable|i}{variable|m}{variable|e} {variable|f}{variable|o}{variable|r} {variable|i} {variable|i}{variable|n} {number|1}{operator|:}{number|2}{operator|:}{variable|n} {operator|#} {variable|l}{variable|o}{variable|o}{variable|p}
        {variable|i} ≤ {number|3} {operator|&}{operator|&} {variable|c}{variable|o}{variable|n}{variable|t}{variable|i}{variable|n}{variable|u}{variable|e}
        {variable|x} {operator|=} {variable|i}{operator|^}{number|2} ÷ {number|0}{variable|x}{variable|f}{variable|f} {operator|+} {number|1}{operator|_}{number|000}{operator|.}{number|5}{variable|e}{operator|-}{number|3} {operator|*} {number|2}{variable|i}{variable|m}
    {variable|e}{variable|n}{variable|d}
    {variable|r}{variable|e}{variable|t}{variable|u}{variable|r}{variable|n} {variable|n}{variable|o}{variable|t}{variable|h}{variable|i}{variable|n}{variable|g} {operator|=}{operator|=}{operator|=} {variable|s} {operator|?} I{variable|n}{variable|f} {operator|:} {variable|l}{variable|e}{variable|n}{variable|g}{variable|t}{variable|h}{non-standard bold|(}{variable|s}{non-standard bold|)}
{variable|e}{variable|n}{variable|d}
{variable|e}{variable|n}{variable|d}
