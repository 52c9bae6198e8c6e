{punctuation|#}{atom|include} {operator|<}{atom|stdio}{punctuation|.}{atom|h}{operator|>}
{punctuation|#}{atom|include} {string|"kettle.h"}
{punctuation|#}{atom|define} {variable|MAX}{punctuation|(}{atom|a}{punctuation|,} {atom|b}{punctuation|)} {punctuation|(}{punctuation|(}{atom|a}{punctuation|)} {operator|>} {punctuation|(}{atom|b}{punctuation|)} ? {punctuation|(}{atom|a}{punctuation|)} {punctuation|:} {punctuation|(}{atom|b}{punctuation|)}{punctuation|)} {operator|/}{operator|*} {atom|twice} {operator|*}{operator|/}
{punctuation|#}{atom|ifdef} {variable|DEBUG}
{punctuation|#}  {atom|define} {variable|LOG}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {function|fprintf}{punctuation|(}{atom|stderr}{punctuation|,} {string|"%s:%d "} {variable|__VA_ARGS__}{punctuation|,} {variable|__FILE__}{punctuation|,} {variable|__LINE__}{punctuation|)}
{punctuation|#}{atom|endif}

{atom|typedef} {atom|struct} {atom|kettle} {punctuation|\{} {atom|unsigned} {atom|int} {atom|ml}{punctuation|;} {atom|float} {atom|t}{punctuation|[}{number|4}{punctuation|]}{punctuation|;} {atom|const} {atom|char} {operator|*}{atom|name}{punctuation|;} {punctuation|\}} {atom|kettle_t}{punctuation|;}
{atom|enum} {atom|state} {punctuation|\{} {variable|COLD} {operator|=} {number|0}{atom|x0}{punctuation|,} {variable|WARM} {operator|=} {number|1} {punctuation|<<} {number|3}{punctuation|,} {variable|HOT} {operator|=} {number|0777}{variable|L} {punctuation|\}}{punctuation|;}

{atom|static} {atom|inline} {atom|int} {function|boil}{punctuation|(}{atom|kettle_t} {operator|*}{atom|k}{punctuation|,} {atom|size_t} {atom|n}{punctuation|)} {punctuation|\{}
    {operator|/}{operator|/} {atom|go} {atom|on} {atom|until} {atom|hot}
    {atom|for} {punctuation|(}{atom|size_t} {atom|i} {operator|=} {number|0}{punctuation|;} {atom|i} {operator|<} {atom|n} && {atom|k}{operator|-}{operator|>}{atom|t}{punctuation|[}{atom|i}{punctuation|]} {operator|<=} {number|99.5e0}{atom|f}{punctuation|;} {operator|++}{atom|i}{punctuation|)} {punctuation|\{}
        {atom|k}{operator|-}{operator|>}{atom|t}{punctuation|[}{atom|i}{punctuation|]} {operator|+}{operator|=} {quoted-atom atom|'a'} {operator|-} {quoted-atom atom|'\\x61'} {operator|+} {number|0}{atom|x1}{punctuation|.}{number|8}{atom|p3}{punctuation|;}
        {keyword|if} {punctuation|(}{operator|!}{atom|k} {punctuation|\|}{punctuation|\|} {atom|k} {operator|==} {variable|NULL}{punctuation|)} {atom|goto} {atom|out}{punctuation|;}
    {punctuation|\}}
{atom|out}{punctuation|:}
    {atom|return} {atom|k} ? {punctuation|(}{atom|int}{punctuation|)} {variable|MAX}{punctuation|(}{atom|k}{operator|-}{operator|>}{atom|ml}{punctuation|,} {number|10}{atom|u}{punctuation|)} {punctuation|:} {operator|-}{number|1}{punctuation|;}
{punctuation|\}}

{atom|int} {function|main}{punctuation|(}{atom|void}{punctuation|)} {punctuation|\{} {atom|struct} {atom|kettle} {atom|k} {operator|=} {punctuation|\{} {punctuation|.}{atom|ml} {operator|=} {number|1500} {punctuation|\}}{punctuation|;} {atom|return} {function|printf}{punctuation|(}{string|"%d\\t\\"%s\\"\\n"}{punctuation|,} {function|boil}{punctuation|(}&{atom|k}{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}{punctuation|;} {punctuation|\}}
